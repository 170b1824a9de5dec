using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class DeskArticles(NewsDbContext db, DeskSearch desk, DraftRows drafts) : IDeskArticles
{
    public bool IsRebuilding => desk.IsRebuilding;

    public async Task<PagedList<ArticleRow>> PageAsync(ArticleFilter filter, CancellationToken ct)
    {
        if (await FindAsync(filter, ct) is { } found)
        {
            return await PageOfAsync(found, filter, ct);
        }

        var articles = WithWords(Filtered(filter), filter);
        var total = await articles.CountAsync(ct);
        var skip = (filter.Page - 1L) * IDeskArticles.PageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<ArticleRow>([], filter.Page, IDeskArticles.PageSize, total);
        }

        var rows = await Rows(articles
            .OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id)
            .Skip((int)skip).Take(IDeskArticles.PageSize)).ToListAsync(ct);
        return new PagedList<ArticleRow>(
            await SignedAsync(rows, ct), filter.Page, IDeskArticles.PageSize, total);
    }

    public async Task<IReadOnlyList<ArticleRow>> GetAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var rows = await Rows(db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id))).ToListAsync(ct);
        return await SignedAsync([.. rows.OrderBy(r => ids.ToList().IndexOf(r.Id))], ct);
    }

    public async Task<IReadOnlyDictionary<ArticleState, int>> CountByStateAsync(CancellationToken ct) =>
        await db.Articles.GroupBy(a => a.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    public async Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct) =>
        await drafts.FindAsync(id, ct) is { } row ? row.ToPage(await db.NamesOf(row).ToListAsync(ct)) : null;

    /// <summary>What the index answers; null where the database is to be asked.</summary>
    private async Task<DeskHits?> FindAsync(ArticleFilter filter, CancellationToken ct)
    {
        var question = DeskQuestion.Of(filter.Words, DocumentKinds.Article, filter.Order);
        if (question is null || desk.IsRebuilding)
        {
            return null;
        }

        var categories = filter.CategoryId is { } id
            ? await db.Categories.Where(c => c.Id == id || c.ParentId == id).Select(c => c.Id).ToListAsync(ct) : null;
        question
            .Having(DeskFields.State, filter.State is { } state ? [(int)state] : null)
            .Having(IndexFields.Category, categories)
            .Having(IndexFields.Author, filter.AuthorId is { } author ? [author] : null);
        return desk.Find(question, Math.Max(0, filter.Page - 1L) * IDeskArticles.PageSize, IDeskArticles.PageSize);
    }

    /// <summary>What changed since the index was last brought up to date is left out, not shown wrongly.</summary>
    private async Task<PagedList<ArticleRow>> PageOfAsync(DeskHits found, ArticleFilter filter, CancellationToken ct)
    {
        var ids = found.Ids;
        var rows = await Rows(Filtered(filter).Where(a => ids.Contains(a.Id))).ToListAsync(ct);
        var places = ids.Index().ToDictionary(i => i.Item, i => i.Index);
        return new PagedList<ArticleRow>(
            await SignedAsync([.. rows.OrderBy(r => places[r.Id])], ct), filter.Page, IDeskArticles.PageSize,
            found.Total);
    }

    private IQueryable<Article> Filtered(ArticleFilter filter)
    {
        var articles = db.Articles.AsNoTracking();
        if (filter.State is { } state)
        {
            articles = articles.Where(a => a.State == state);
        }

        if (filter.CategoryId is { } category)
        {
            articles = articles.Where(a =>
                db.Categories.Any(c => c.Id == a.CategoryId && (c.Id == category || c.ParentId == category)));
        }

        if (filter.AuthorId is { } author)
        {
            articles = articles.Where(a => db.ArticleSigners.Any(s => s.ArticleId == a.Id && s.AuthorId == author));
        }

        return articles;
    }

    private static IQueryable<Article> WithWords(IQueryable<Article> articles, ArticleFilter filter) =>
        SearchWords.Of(filter.Words).Aggregate(articles, (all, word) => all.Where(a => a.SearchKey.Contains(word)));

    private IQueryable<ArticleRow> Rows(IQueryable<Article> articles) =>
        from a in articles
        join c in db.Categories on a.CategoryId equals c.Id
        orderby a.ChangedAt descending, a.Id descending
        select new ArticleRow(
            a.Id, a.Headline, a.State, a.CategoryId, c.Name, string.Empty, a.ChangedAt, a.PublishedAt,
            a.State == ArticleState.Published && a.PublishedRevision != a.RevisionNumber, a.Version);

    private async Task<IReadOnlyList<ArticleRow>> SignedAsync(List<ArticleRow> rows, CancellationToken ct)
    {
        var signers = await SignersAsync([.. rows.Select(r => r.Id)], ct);
        return [.. rows.Select(r => r with { Authors = string.Join(", ", signers[r.Id]) })];
    }

    private async Task<ILookup<long, string>> SignersAsync(List<long> ids, CancellationToken ct) =>
        (await (from s in db.ArticleSigners
                join author in db.Authors on s.AuthorId equals author.Id
                where ids.Contains(s.ArticleId)
                orderby s.Position
                select new { s.ArticleId, author.Name }).ToListAsync(ct))
        .ToLookup(s => s.ArticleId, s => s.Name);
}
