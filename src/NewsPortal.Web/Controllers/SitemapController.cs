using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;

namespace NewsPortal.Web.Controllers;

/// <summary>
/// Sitemaps: an index, one file per month of articles, one of all other pages. No slug has a dot, so no name can clash.
/// </summary>
[AllowAnonymous]
public sealed class SitemapController(ISitemapSource source, ISiteSettings settings) : Controller
{
    private const string PagesPath = "/sitemap-trang.xml";
    private const string MonthFormat = "yyyy-MM";

    [HttpGet(PortalPaths.Sitemap)]
    public async Task Index(CancellationToken ct)
    {
        var months = await source.MonthsAsync(ct);
        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteIndexAsync(Xml(), months.Select(PathOf).Prepend(PagesPath), site);
    }

    [HttpGet(PagesPath)]
    public async Task Pages(CancellationToken ct)
    {
        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteAsync(Xml(), source.PagesAsync(ct), site);
    }

    [HttpGet("/sitemap-{month:regex(^\\d{{4}}-\\d{{2}}$)}.xml")]
    public async Task<IActionResult> Month(string month, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(
            month, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            || !(await source.MonthsAsync(ct)).Contains(first))
        {
            return NotFound();
        }

        var site = await settings.GetAsync(ct);
        await SitemapWriter.WriteAsync(Xml(), source.ArticlesAsync(first, ct), site);
        return new EmptyResult();
    }

    private static string PathOf(DateOnly month) =>
        $"/sitemap-{month.ToString(MonthFormat, CultureInfo.InvariantCulture)}.xml";

    private Stream Xml()
    {
        Response.ContentType = "application/xml; charset=utf-8";
        Response.Headers.CacheControl = "public, max-age=300";
        return Response.Body;
    }
}
