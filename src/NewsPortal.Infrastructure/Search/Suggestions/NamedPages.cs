using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Suggestions;

internal sealed record NamedPage(string Name, string Path);

/// <summary>Names and addresses as they are now, whatever the index has still heard of.</summary>
internal sealed class NamedPages(NewsDbContext db)
{
    /// <summary>What is no longer there is left out.</summary>
    public async Task<IReadOnlyDictionary<FoundName, NamedPage>> OfAsync(
        IReadOnlyCollection<FoundName> found, CancellationToken ct)
    {
        var pages = (await ArticlesAsync(IdsOf(found, SuggestionKind.Article), ct))
            .ToDictionary(a => (SuggestionKind.Article, a.Id), a => a.Page);
        var names = await Names(found).ToListAsync(ct);
        foreach (var name in names)
        {
            var kind = (SuggestionKind)name.Kind;
            pages[(kind, name.Id)] = new NamedPage(name.Name, PathOf(kind, name.Slug));
        }

        return found.Where(f => pages.ContainsKey((f.Kind, f.Id))).ToDictionary(f => f, f => pages[(f.Kind, f.Id)]);
    }

    private async Task<IEnumerable<(long Id, NamedPage Page)>> ArticlesAsync(List<long> ids, CancellationToken ct)
    {
        var articles = await (
            from article in db.PublishedArticles
            join category in db.Categories on article.CategoryId equals category.Id
            where ids.Contains(article.ArticleId)
            select new { article.ArticleId, article.Headline, article.Slug, Category = category.Slug }).ToListAsync(ct);
        return articles.Select(a => (
            a.ArticleId, new NamedPage(a.Headline, PortalPaths.Article(a.Category, a.Slug, a.ArticleId))));
    }

    /// <summary>Those with live articles: nobody is sent to a page that is not there.</summary>
    private IQueryable<NameRow> Names(IReadOnlyCollection<FoundName> found)
    {
        var events = IdsOf(found, SuggestionKind.Event);
        var tags = IdsOf(found, SuggestionKind.Tag);
        var authors = IdsOf(found, SuggestionKind.Author);
        var live = db.PublishedLinks;
        return db.NewsEvents
            .Where(e => events.Contains(e.Id)
                && live.Any(l => l.OwnerKind == ListOwnerKind.Event && l.OwnerId == e.Id))
            .Select(e => new NameRow { Kind = (int)SuggestionKind.Event, Id = e.Id, Name = e.Name, Slug = e.Slug })
            .Concat(db.Tags
                .Where(t => tags.Contains(t.Id)
                    && live.Any(l => l.OwnerKind == ListOwnerKind.Tag && l.OwnerId == t.Id))
                .Select(t => new NameRow { Kind = (int)SuggestionKind.Tag, Id = t.Id, Name = t.Name, Slug = t.Slug }))
            .Concat(db.Authors
                .Where(a => authors.Contains(a.Id)
                    && live.Any(l => l.OwnerKind == ListOwnerKind.Author && l.OwnerId == a.Id))
                .Select(a => new NameRow
                {
                    Kind = (int)SuggestionKind.Author, Id = a.Id, Name = a.Name, Slug = a.Slug,
                }));
    }

    private static List<long> IdsOf(IEnumerable<FoundName> found, SuggestionKind kind) =>
        [.. found.Where(f => f.Kind == kind).Select(f => f.Id)];

    private static string PathOf(SuggestionKind kind, string slug) => kind switch
    {
        SuggestionKind.Event => PortalPaths.Event(slug),
        SuggestionKind.Tag => PortalPaths.Tag(slug),
        _ => PortalPaths.Author(slug),
    };

    private sealed class NameRow
    {
        public required int Kind { get; init; }
        public required int Id { get; init; }
        public required string Name { get; init; }
        public required string Slug { get; init; }
    }
}
