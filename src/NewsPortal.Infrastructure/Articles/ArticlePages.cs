using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>A name that an article's page links to, of whichever kind.</summary>
internal sealed class PageName
{
    public required int Kind { get; init; }
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string Slug { get; init; }

    /// <summary>Of a category that has one; else 0.</summary>
    public required int AboveId { get; init; }

    public NamedLink Link => new(Id, Name, Slug);
}

/// <summary>From a flat published row to the page: names are joined, so that a rename touches one row.</summary>
internal static class ArticlePages
{
    public static IQueryable<PageName> NamesOf(this NewsDbContext db, PublishedArticle row) => db.NamesOf([row]);

    /// <summary>
    /// All names of some pages in one statement. Joined to the rows themselves they would repeat a body once per name.
    /// </summary>
    public static IQueryable<PageName> NamesOf(this NewsDbContext db, IReadOnlyList<PublishedArticle> rows)
    {
        List<int> categoryIds = [.. rows.Select(r => r.CategoryId).Distinct()];
        List<int> eventIds = [.. rows.SelectMany(r => r.EventIds).Distinct()];
        List<int> tagIds = [.. rows.SelectMany(r => r.TagIds).Distinct()];
        List<int> authorIds = [.. rows.SelectMany(r => r.Byline).Select(b => b.AuthorId).Distinct()];
        var categories =
            from c in db.Categories
            where categoryIds.Contains(c.Id)
                || db.Categories.Any(child => categoryIds.Contains(child.Id) && child.ParentId == c.Id)
            select new PageName
            {
                Kind = (int)ListOwnerKind.Category, Id = c.Id, Name = c.Name, Slug = c.Slug, AboveId = c.ParentId ?? 0,
            };
        var events =
            from e in db.NewsEvents
            where eventIds.Contains(e.Id)
            select new PageName
            {
                Kind = (int)ListOwnerKind.Event, Id = e.Id, Name = e.Name, Slug = e.Slug, AboveId = 0,
            };
        var tags =
            from t in db.Tags
            where tagIds.Contains(t.Id)
            select new PageName
            {
                Kind = (int)ListOwnerKind.Tag, Id = t.Id, Name = t.Name, Slug = t.Slug, AboveId = 0,
            };
        var authors =
            from a in db.Authors
            where authorIds.Contains(a.Id)
            select new PageName
            {
                Kind = (int)ListOwnerKind.Author, Id = a.Id, Name = a.Name, Slug = a.Slug, AboveId = 0,
            };
        return categories.Concat(events).Concat(tags).Concat(authors);
    }

    public static ArticlePage ToPage(this PublishedArticle row, IReadOnlyCollection<PageName> names)
    {
        var categories = names.Where(n => n.Kind == (int)ListOwnerKind.Category).ToList();
        var category = categories.Single(c => c.Id == row.CategoryId);
        return new ArticlePage
        {
            Id = row.ArticleId,
            Headline = row.Headline,
            Standfirst = row.Standfirst,
            BodyHtml = row.BodyHtml,
            Slug = row.Slug,
            Form = row.Form,
            PublishedAt = row.PublishedAt,
            CorrectedAt = row.CorrectedAt,
            Category = category.Link,
            ParentCategory = categories.Find(c => c.Id == category.AboveId)?.Link,
            Lead = row.Lead,
            Pictures = row.Pictures,
            SourceName = row.SourceName,
            SourceUrl = row.SourceUrl,
            SearchTitle = row.SearchTitle,
            SearchDescription = row.SearchDescription,
            CanonicalUrl = row.CanonicalUrl,
            NoIndex = row.NoIndex,
            RelatedIds = row.RelatedIds,
            Events = [.. Named(row.EventIds, ListOwnerKind.Event, names)],
            Tags = [.. Named(row.TagIds, ListOwnerKind.Tag, names)],
            Byline = [.. from entry in row.Byline
                      join name in names.Where(n => n.Kind == (int)ListOwnerKind.Author)
                          on entry.AuthorId equals name.Id
                      select new Signature(name.Id, name.Name, name.Slug, entry.Role)],
        };
    }

    private static IEnumerable<NamedLink> Named(
        IEnumerable<int> ids, ListOwnerKind kind, IEnumerable<PageName> names) =>
        from id in ids
        join name in names.Where(n => n.Kind == (int)kind) on id equals name.Id
        select name.Link;
}
