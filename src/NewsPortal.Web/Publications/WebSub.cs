using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Tells the hub which feeds have changed, those that an article left among them (https://www.w3.org/TR/websub/ leaves
/// the way to the hub; this is the one that public hubs take: <c>hub.mode=publish</c> and a <c>hub.url</c> for each).
/// </summary>
internal sealed class WebSub(Announcement announcement, PublicationReader reader)
{
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
            feeds.UnionWith((await reader.ReadAsync(step, site, ct)).Lists.SelectMany(l => l.Feeds));
        }

        using var form = new FormUrlEncodedContent(feeds.Select(f => KeyValuePair.Create("hub.url", site.Absolute(f)))
            .Prepend(KeyValuePair.Create("hub.mode", "publish")));
        return await announcement.SendAsync(site.WebSubHub, form, ct);
    }
}
