using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>
/// Tells the search engines of IndexNow which addresses are new, changed or gone
/// (https://www.indexnow.org/documentation).
/// </summary>
internal sealed class IndexNow(Announcement announcement)
{
    /// <summary>Addresses of one batch, by the protocol.</summary>
    public const int MostAddresses = 10_000;

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
            urlList = steps.Select(s => site.Absolute(s.Path)).Distinct().Take(MostAddresses),
        });
        return await announcement.SendAsync(site.IndexNowEndpoint, batch, ct);
    }
}
