using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Tells the hub which feeds have changed (https://www.w3.org/TR/websub/ leaves the way to the hub; this is the one
/// that public hubs take: <c>hub.mode=publish</c> and a <c>hub.url</c> for each feed).
/// </summary>
internal sealed class WebSub(Announcement announcement, IPublishedArticles articles)
{
    private static readonly string[] Endings = [".rss", ".atom"];

    public async Task<StepReport> TellAsync(
        IReadOnlyList<PublicationStep> steps, SiteSettings site, CancellationToken ct)
    {
        if (site.WebSubHub.Length == 0)
        {
            return new StepReport(StepState.NotWanted, new StepAnswer(StepAnswerCode.SwitchedOff));
        }

        var feeds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            feeds.UnionWith(FeedsOf(new Publication(step, await articles.FindAsync(step.ArticleId, ct), site)));
        }

        using var form = new FormUrlEncodedContent(feeds.Select(f => KeyValuePair.Create("hub.url", site.Absolute(f)))
            .Prepend(KeyValuePair.Create("hub.mode", "publish")));
        return await announcement.SendAsync(site.WebSubHub, form, ct);
    }

    private static IEnumerable<string> FeedsOf(Publication publication) =>
        from page in publication.Sections.Select(s => "/rss/" + s).Prepend("/rss/trang-chu")
            .Concat(publication.Article is { } article ? PagesOf(article) : [])
        from ending in Endings
        select page + ending;

    private static IEnumerable<string> PagesOf(ArticlePage article) =>
        article.Events.Select(e => PortalPaths.Event(e.Slug))
            .Concat(article.Tags.Select(t => PortalPaths.Tag(t.Slug)))
            .Concat(article.Byline.Select(s => PortalPaths.Author(s.Slug)).Distinct());
}
