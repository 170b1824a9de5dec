using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>Takes what is due to be told and tells it; a server that does not answer costs no check its turn.</summary>
internal sealed class AnnouncementRound(
    IPublicationSteps steps, IndexNow indexNow, WebSub webSub, ISiteSettings settings)
{
    /// <summary>Publications whose feeds one message names.</summary>
    private const int FeedsAtOnce = 50;

    public async Task RunAsync(CancellationToken ct)
    {
        await TellAsync(PublicationStepKind.IndexNow, IndexNow.MostSteps, indexNow.TellAsync, ct);
        await TellAsync(PublicationStepKind.WebSub, FeedsAtOnce, webSub.TellAsync, ct);
    }

    private async Task TellAsync(
        PublicationStepKind kind, int count,
        Func<IReadOnlyList<PublicationStep>, SiteSettings, CancellationToken, Task<StepReport>> tell,
        CancellationToken ct)
    {
        var leased = await steps.LeaseAsync([kind], count, ct);
        if (leased.Count > 0)
        {
            await steps.ReportAsync(leased, await tell(leased, await settings.GetAsync(ct), ct), ct);
        }
    }
}
