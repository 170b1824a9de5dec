using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>RSS: a feed of the whole site and one per category, and a page that lists them for people.</summary>
[AllowAnonymous]
public sealed class FeedController(
    IPublishedLists lists, ICategories categories, ISiteSettings settings, IRedirects redirects,
    IStringLocalizer<SiteText> text) : Controller
{
    private const int Length = 30;

    [HttpGet(PortalPaths.Feeds)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData[PageHead.Key] = new PageHead
        {
            Title = text["Feed.Title"],
            Description = text["Feed.About"],
            CanonicalPath = PortalPaths.Feeds,
            FeedPath = PortalPaths.SiteFeed,
        };
        return View(await categories.TreeAsync(ct));
    }

    [HttpGet(PortalPaths.SiteFeed)]
    public async Task<IActionResult> Site(CancellationToken ct)
    {
        var site = await settings.GetAsync(ct);
        return Feed(
            new RssFeed(
                site.Name, site.Slogan, PortalPaths.SiteFeed, PortalPaths.Home,
                await lists.LatestAsync(ListOwner.Site, Length, exceptId: 0, ct)),
            site);
    }

    [HttpGet("/rss/{category}.rss")]
    public async Task<IActionResult> Category(string category, CancellationToken ct)
    {
        var tree = await categories.TreeAsync(ct);
        if (tree.FindBySlug(category) is not { } found)
        {
            var moved = await redirects.FindAsync(PortalPaths.Category(category), ct);
            return moved is not null && tree.FindBySlug(moved[1..]) is { } now
                ? LocalRedirectPermanent(PortalPaths.CategoryFeed(now.Slug))
                : NotFound();
        }

        var site = await settings.GetAsync(ct);
        return Feed(
            new RssFeed(
                $"{found.Name} - {site.Name}", found.Description, PortalPaths.CategoryFeed(found.Slug),
                PortalPaths.Category(found.Slug),
                await lists.LatestAsync(ListOwner.Category(found.Id), Length, exceptId: 0, ct)),
            site);
    }

    private FileContentResult Feed(RssFeed feed, SiteSettings site)
    {
        var xml = feed.ToXml(site);
        Response.Headers.CacheControl = "public, max-age=300";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(xml)[..16])}\"");
        return File(xml, "application/rss+xml; charset=utf-8", feed.ChangedAt, tag);
    }
}
