using System.Security.Cryptography;
using System.Xml;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Controllers;

/// <summary>RSS and Atom of the whole site, each category, event, author and tag.</summary>
[AllowAnonymous]
public sealed class FeedController(
    FeedSubjects subjects, IPublishedArticles published, SiteFrame frame, IStringLocalizer<SiteText> text) : Controller
{
    private const int Length = 30;
    private const string Format = "{format:regex(^(rss|atom)$)}";
    private const string Atom = "atom";

    // In this time a second change could follow that has the same time in whole seconds (RFC 9110, 8.8.2.2).
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    [HttpGet(PortalPaths.Feeds + "/{slug}." + Format)]
    public Task<IActionResult> SiteOrCategory(string slug, string format, CancellationToken ct) =>
        slug == PortalPaths.SiteFeedName
            ? ShowSiteAsync(format, ct)
            : FindAsync(ListOwnerKind.Category, PortalPaths.Category(slug), format, ct);

    [HttpGet(PortalPaths.Events + "/{slug}." + Format)]
    public Task<IActionResult> Event(string slug, string format, CancellationToken ct) =>
        FindAsync(ListOwnerKind.Event, PortalPaths.Event(slug), format, ct);

    [HttpGet("/tac-gia/{slug}." + Format)]
    public Task<IActionResult> Author(string slug, string format, CancellationToken ct) =>
        FindAsync(ListOwnerKind.Author, PortalPaths.Author(slug), format, ct);

    [HttpGet("/tu-khoa/{slug}." + Format)]
    public Task<IActionResult> Tag(string slug, string format, CancellationToken ct) =>
        FindAsync(ListOwnerKind.Tag, PortalPaths.Tag(slug), format, ct);

    private async Task<IActionResult> ShowSiteAsync(string format, CancellationToken ct)
    {
        var site = await frame.SettingsAsync();
        return await ShowAsync(new FeedSubject(ListOwner.Site, site.Name, site.Slogan, PortalPaths.Home), format, ct);
    }

    private async Task<IActionResult> FindAsync(
        ListOwnerKind kind, string pagePath, string format, CancellationToken ct)
    {
        var slug = pagePath[(pagePath.LastIndexOf('/') + 1)..];
        return await subjects.FindAsync(kind, slug, ct) is { } subject
            ? await ShowAsync(subject, format, ct) : NotFound();
    }

    private async Task<IActionResult> ShowAsync(FeedSubject subject, string format, CancellationToken ct)
    {
        // Read before the articles: a change in between makes the feed newer than it says, never older.
        var changed = await published.ChangedAtAsync(subject.Owner, ct);
        var articles = await published.LatestPagesAsync(subject.Owner, Length, ct);
        if (articles.Count == 0 && subject.Owner.Kind is ListOwnerKind.Event or ListOwnerKind.Tag)
        {
            return NotFound();
        }

        var site = await frame.SettingsAsync();
        var title = subject.Owner == ListOwner.Site ? subject.Name : $"{subject.Name} - {site.Name}";
        var texts = articles.ToDictionary(
            a => a.Id, a => FeedText.Of(a, site, name => text["Article.Credit", name]));
        var feed = new NewsFeed(
            subject.Owner, title, subject.About, subject.PagePath, changed, articles, texts);
        return Send(feed, format, site);
    }

    private FileContentResult Send(NewsFeed feed, string format, SiteSettings site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, CrawlerXml.Format))
        {
            (format == Atom ? AtomWriter.Write : (Action<XmlWriter, NewsFeed, SiteSettings>)RssWriter.Write)(
                xml, feed, site);
        }

        // Kept, but asked about each time: what was withdrawn must not be told for another minute.
        Response.Headers.CacheControl = "public, no-cache";
        if (site.WebSubHub.Length > 0)
        {
            var self = site.Absolute(PortalPaths.Feed(feed.PagePath, format));
            Response.Headers.Link = $"<{site.WebSubHub}>; rel=\"hub\", <{self}>; rel=\"self\"";
        }

        var content = bytes.ToArray();
        // Weak: the same mark goes with the packed and the plain bytes (RFC 9110, 8.8.3).
        var hash = Convert.ToHexStringLower(SHA256.HashData(content)[..16]);
        var tag = new EntityTagHeaderValue($"\"{hash}\"", isWeak: true);
        var modified = frame.Now - feed.ChangedAt >= Settled ? feed.ChangedAt : null;
        return File(content, $"application/{format}+xml; charset=utf-8", modified, tag);
    }
}
