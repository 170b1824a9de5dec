using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Reads articles in every state, as their newest revision has them.</summary>
internal static class DeskSource
{
    public static async Task<IReadOnlyList<DeskArticle>> ReadAsync(
        NewsDbContext db, IQueryable<Article> articles, CancellationToken ct)
    {
        var rows = await (
            from a in articles
            join r in db.ArticleRevisions on new { a.Id, Number = a.RevisionNumber }
                equals new { Id = r.ArticleId, r.Number }
            select new { a.Id, a.State, a.ChangedAt, r.Content }).ToListAsync(ct);
        var contents = rows.ConvertAll(r => r.Content);
        var categories = await NamesAsync(db, DocumentKinds.Category, contents.Select(c => c.CategoryId), ct);
        var events = await NamesAsync(db, DocumentKinds.Event, contents.SelectMany(c => c.EventIds), ct);
        var tags = await NamesAsync(db, DocumentKinds.Tag, contents.SelectMany(c => c.TagIds), ct);
        var authors = await NamesAsync(db, DocumentKinds.Author, contents.SelectMany(Authors), ct);
        return
        [
            .. rows.OrderByDescending(r => r.Id).Select(r => new DeskArticle(r.Id, r.State, r.ChangedAt, r.Content,
            [
                .. Of(categories, [r.Content.CategoryId]), .. Of(events, r.Content.EventIds),
                .. Of(tags, r.Content.TagIds), .. Of(authors, Authors(r.Content)),
            ])),
        ];
    }

    private static IEnumerable<int> Authors(ArticleContent content) =>
        content.Byline.Select(b => b.AuthorId).Distinct();

    private static IEnumerable<string> Of(IReadOnlyDictionary<int, string> names, IEnumerable<int> ids) =>
        ids.Where(names.ContainsKey).Select(id => names[id]);

    private static Task<IReadOnlyDictionary<int, string>> NamesAsync(
        NewsDbContext db, string kind, IEnumerable<int> ids, CancellationToken ct) =>
        NamesSource.NamesAsync(db, kind, ids, ct);
}
