using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class ArticleList(NewsDbContext db) : IArticleList
{
    public async Task<PagedList<ArticleRow>> PageAsync(ArticleFilter filter, CancellationToken ct)
    {
        var articles = Filtered(filter);
        var total = await articles.CountAsync(ct);
        var skip = (filter.Page - 1L) * IArticleList.PageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<ArticleRow>([], filter.Page, IArticleList.PageSize, total);
        }

        var rows = await Rows(articles
            .OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id)
            .Skip((int)skip).Take(IArticleList.PageSize)).ToListAsync(ct);
        return new PagedList<ArticleRow>(
            await SignedAsync(rows, ct), filter.Page, IArticleList.PageSize, total);
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

        foreach (var word in SearchWords.Of(filter.Words))
        {
            articles = articles.Where(a => a.SearchKey.Contains(word));
        }

        return articles;
    }

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
