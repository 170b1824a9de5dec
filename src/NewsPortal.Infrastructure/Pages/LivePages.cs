using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>
/// Which addresses have a page that readers get: there a redirect would never be asked for. Tags and events have one
/// while they have a live article.
/// </summary>
internal sealed class LivePages(NewsDbContext db)
{
    private const int AtOnce = 500;
    private const string Article = "article";

    private static readonly HashSet<string> Own =
    [
        "/", "/tim-kiem", "/su-kien", "/rss", "/rss/trang-chu.rss", "/rss/trang-chu.atom", "/robots.txt",
        "/sitemap.xml", "/news-sitemap.xml", "/favicon.ico",
    ];

    /// <inheritdoc cref="AmongAsync"/>
    public async Task<bool> HasAsync(string path, CancellationToken ct) => (await AmongAsync([path], ct)).Count > 0;

    /// <summary>
    /// True for a tag or an event without a live article, and their feeds: nobody may be told by a redirect that there
    /// is such a thing.
    /// </summary>
    public async Task<bool> HidesAsync(string path, CancellationToken ct) =>
        KindOf(PageOf(path)) is "su-kien" or "tu-khoa" && !await HasAsync(path, ct);

    /// <param name="paths">Canonical; those with a query are no pages.</param>
    public async Task<IReadOnlySet<string>> AmongAsync(IEnumerable<string> paths, CancellationToken ct)
    {
        var live = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in paths.Distinct().GroupBy(p => KindOf(PageOf(p))))
        {
            var names = kind.ToLookup(p => kind.Key == Article ? p : PageOf(p).Split('/')[^1], StringComparer.Ordinal);
            var found = await NamesAsync(kind.Key, [.. names.Select(n => n.Key)], ct);
            live.UnionWith(found.SelectMany(name => names[name]));
        }

        live.UnionWith(paths.Where(Own.Contains));
        return live;
    }

    /// <summary>Where no page is, not even one that has moved: articles are followed by their number.</summary>
    public async Task<IReadOnlySet<string>> MissingAsync(IReadOnlyCollection<string> targets, CancellationToken ct)
    {
        var missing = targets.Except(await AmongAsync(targets, ct)).ToHashSet(StringComparer.Ordinal);
        foreach (var some in missing.Select(ArticleAddress.IdIn).OfType<long>().Distinct().ToList().Chunk(AtOnce))
        {
            var moved = await db.PublishedArticles.Where(a => some.Contains(a.ArticleId)).Select(a => a.ArticleId)
                .ToListAsync(ct);
            missing.RemoveWhere(path => ArticleAddress.IdIn(path) is { } id && moved.Contains(id));
        }

        return missing;
    }

    private static string PageOf(string path) => FeedAddress.PageOf(path) is var (page, _) ? page : path;

    private static string KindOf(string path) => path.Split('/') switch
    {
        _ when ArticleAddress.IdIn(path) is not null => Article,
        [_, _] => "category",
        [_, "su-kien" or "tac-gia" or "tu-khoa" or "thong-tin", _] segments => segments[1],
        _ => string.Empty,
    };

    private async Task<IEnumerable<string>> NamesAsync(string kind, List<string> names, CancellationToken ct) =>
        kind switch
        {
            "category" => await db.Categories.Select(c => c.Slug).ToListAsync(ct),
            "su-kien" => await EventsAsync(ct),
            "tac-gia" => await db.Authors.Select(a => a.Slug).ToListAsync(ct),
            "thong-tin" => await db.StaticPages.Select(p => p.Slug).ToListAsync(ct),
            "tu-khoa" => await TagsAsync(names, ct),
            Article => await ArticlesAsync(names, ct),
            _ => [],
        };

    private Task<List<string>> EventsAsync(CancellationToken ct) =>
        db.NewsEvents
            .Where(e => db.PublishedLinks.Any(l => l.OwnerKind == ListOwnerKind.Event && l.OwnerId == e.Id))
            .Select(e => e.Slug).ToListAsync(ct);

    private async Task<IEnumerable<string>> TagsAsync(List<string> names, CancellationToken ct)
    {
        var found = new List<string>();
        foreach (var some in names.Chunk(AtOnce))
        {
            var live = db.Tags.Where(t => some.Contains(t.Slug)
                && db.PublishedLinks.Any(l => l.OwnerKind == ListOwnerKind.Tag && l.OwnerId == t.Id));
            found.AddRange(await live.Select(t => t.Slug).ToListAsync(ct));
        }

        return found;
    }

    /// <summary>Only at its own path: an older site's address may end in the same number.</summary>
    private async Task<IEnumerable<string>> ArticlesAsync(List<string> paths, CancellationToken ct)
    {
        var found = new List<string>();
        foreach (var some in paths.Select(p => ArticleAddress.IdIn(p) ?? 0).Distinct().Chunk(AtOnce))
        {
            var live = await (
                from article in db.PublishedArticles
                join category in db.Categories on article.CategoryId equals category.Id
                where some.Contains(article.ArticleId)
                select new { article.ArticleId, article.Slug, Category = category.Slug }).ToListAsync(ct);
            found.AddRange(live.Select(a => PortalPaths.Article(a.Category, a.Slug, a.ArticleId)));
        }

        return found;
    }
}
