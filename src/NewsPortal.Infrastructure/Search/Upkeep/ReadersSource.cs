using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Reads live articles for the index.</summary>
internal static class ReadersSource
{
    public static async Task<IReadOnlyList<SearchableArticle>> ReadAsync(
        NewsDbContext db, IQueryable<PublishedArticle> articles, CancellationToken ct)
    {
        var rows = await Rows(articles).ToListAsync(ct);
        var events = await NamesAsync(db, DocumentKinds.Event, rows.SelectMany(r => r.EventIds), ct);
        var tags = await NamesAsync(db, DocumentKinds.Tag, rows.SelectMany(r => r.TagIds), ct);
        var authors = await NamesAsync(
            db, DocumentKinds.Author, rows.SelectMany(r => r.Byline).Select(b => b.AuthorId), ct);
        return [.. rows.Select(r => Article(r, events, tags, authors))];
    }

    /// <summary>All but the body's pictures, whose words stand in it.</summary>
    private static IQueryable<Row> Rows(IQueryable<PublishedArticle> articles) =>
        articles.Select(a => new Row
        {
            Id = a.ArticleId, SortKey = a.SortKey, Form = a.Form, CategoryId = a.CategoryId, Headline = a.Headline,
            Standfirst = a.Standfirst, BodyHtml = a.BodyHtml, Lead = a.Lead, EventIds = a.EventIds, TagIds = a.TagIds,
            Byline = a.Byline,
        });

    private static SearchableArticle Article(
        Row row, IReadOnlyDictionary<int, string> events, IReadOnlyDictionary<int, string> tags,
        IReadOnlyDictionary<int, string> authors)
    {
        int[] signers = [.. row.Byline.Select(b => b.AuthorId).Distinct()];
        return new SearchableArticle
        {
            Id = row.Id, SortKey = row.SortKey, Form = row.Form, CategoryId = row.CategoryId, Headline = row.Headline,
            Standfirst = row.Standfirst, BodyHtml = row.BodyHtml, Caption = row.Lead?.Caption ?? string.Empty,
            EventIds = row.EventIds, TagIds = row.TagIds, AuthorIds = signers,
            Names = [.. Names(events, row.EventIds), .. Names(tags, row.TagIds), .. Names(authors, signers)],
        };
    }

    private static IEnumerable<string> Names(IReadOnlyDictionary<int, string> names, IEnumerable<int> ids) =>
        ids.Where(names.ContainsKey).Select(id => names[id]);

    private static Task<IReadOnlyDictionary<int, string>> NamesAsync(
        NewsDbContext db, string kind, IEnumerable<int> ids, CancellationToken ct) =>
        NamesSource.NamesAsync(db, kind, ids, ct);

    private sealed class Row
    {
        public required long Id { get; init; }
        public required long SortKey { get; init; }
        public required ArticleForm Form { get; init; }
        public required int CategoryId { get; init; }
        public required string Headline { get; init; }
        public required string Standfirst { get; init; }
        public required string BodyHtml { get; init; }
        public required Picture? Lead { get; init; }
        public required List<int> EventIds { get; init; }
        public required List<int> TagIds { get; init; }
        public required List<BylineEntry> Byline { get; init; }
    }
}
