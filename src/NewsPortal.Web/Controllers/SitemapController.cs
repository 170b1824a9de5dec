using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;

namespace NewsPortal.Web.Controllers;

/// <summary>Sitemaps: an index, articles by month, lists by kind, all other pages, and the news of two days.</summary>
[AllowAnonymous]
public sealed class SitemapController(ISitemapSource source, ISiteSettings settings, TimeProvider clock) : Controller
{
    private const string MonthName = "{name:regex(^\\d{{4}}-\\d{{2}}$)}";
    private const string ListName = "{name:regex(^(chuyen-muc|su-kien|tac-gia|tu-khoa)$)}";
    private const string FileNumber = "-{file:int:min(2):max(100000)}";

    [HttpGet(PortalPaths.Sitemap)]
    public async Task Index(CancellationToken ct)
    {
        var months = await source.MonthsAsync(SitemapFiles.Articles, ct);
        var changed = await source.ChangedAtAsync(ct);
        var lists = new List<string>();
        foreach (var (name, kind) in SitemapFiles.Kinds)
        {
            lists.AddRange((await source.ListFilesAsync(kind, SitemapFiles.Lists, ct))
                .Select(file => SitemapFiles.OfList(name, file)));
        }

        var files = lists.Prepend(SitemapFiles.Pages).Select(path => (path, changed))
            .Concat(from month in months
                    from path in SitemapFiles.OfMonth(month)
                    select (path, (DateTime?)month.ChangedAt));
        await SitemapWriter.WriteIndexAsync(Xml(), files, await settings.GetAsync(ct));
    }

    [HttpGet(SitemapFiles.Pages)]
    public async Task Pages(CancellationToken ct)
    {
        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteAsync(Xml(), source.PagesAsync(ct), site);
    }

    [HttpGet("/sitemap-" + ListName + ".xml"), HttpGet("/sitemap-" + ListName + FileNumber + ".xml")]
    public async Task<IActionResult> Lists(string name, CancellationToken ct, int file = 1)
    {
        var kind = SitemapFiles.Kinds[name];
        if (!await source.HasListsAsync(kind, file, SitemapFiles.Lists, ct))
        {
            return NotFound();
        }

        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteAsync(Xml(), source.ListsAsync(kind, file, SitemapFiles.Lists, ct), site);
        return new EmptyResult();
    }

    [HttpGet("/sitemap-" + MonthName + ".xml"), HttpGet("/sitemap-" + MonthName + FileNumber + ".xml")]
    public async Task<IActionResult> Month(string name, CancellationToken ct, int file = 1)
    {
        const int Size = SitemapFiles.Articles;
        if (SitemapFiles.MonthOf(name) is not { } month || !await source.HasArticlesAsync(month, file, Size, ct))
        {
            return NotFound();
        }

        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteAsync(Xml(), source.ArticlesAsync(month, file, Size, ct), site);
        return new EmptyResult();
    }

    [HttpGet(PortalPaths.NewsSitemap)]
    public async Task News(CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime - NewsSitemapWriter.Age;
        var news = await source.NewsAsync(since, NewsSitemapWriter.MaxEntries, ct);
        var site = await settings.GetAsync(ct);
        await NewsSitemapWriter.WriteAsync(Xml(), news, site);
    }

    private Stream Xml()
    {
        Response.ContentType = "application/xml; charset=utf-8";
        // What was withdrawn must not be told by a cache.
        Response.Headers.CacheControl = "no-cache";
        return Response.Body;
    }
}
