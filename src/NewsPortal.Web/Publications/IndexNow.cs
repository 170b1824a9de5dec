using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Tells the search engines of IndexNow which addresses are new, changed or gone
/// (https://www.indexnow.org/documentation).
/// </summary>
internal sealed class IndexNow(Announcement announcement)
{
    /// <summary>A batch has 10,000 addresses, by the protocol; a page that moved has two.</summary>
    public const int MostSteps = 10_000 / 2;

    public async Task<StepReport> TellAsync(
        IReadOnlyList<PublicationStep> steps, SiteSettings site, CancellationToken ct)
    {
        var own = new Uri(site.PublicAddress);
        if (site.IndexNowKey.Length == 0)
        {
            return new StepReport(StepState.NotWanted, new StepAnswer(StepAnswerCode.SwitchedOff));
        }

        if (own.IsLoopback || !own.Host.Contains('.', StringComparison.Ordinal))
        {
            return new StepReport(StepState.NotWanted, new StepAnswer(StepAnswerCode.NotPublic, site.PublicAddress));
        }

        using var batch = JsonContent.Create(new
        {
            host = own.Authority,
            key = site.IndexNowKey,
            keyLocation = site.Absolute($"/{site.IndexNowKey}.txt"),
            urlList = steps.SelectMany(s => new[] { s.Path, s.FormerPath }).Where(p => p.Length > 0)
                .Select(site.Absolute).Distinct(),
        });
        return await announcement.SendAsync(site.IndexNowEndpoint, batch, ct);
    }
}
