using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>Takes the steps that are due and sees to them; one that fails costs no other.</summary>
internal sealed class PublicationRound(
    IPublicationSteps steps, PublicationChecks checks, IndexNow indexNow, WebSub webSub, ISiteSettings settings)
{
    /// <summary>So few that the last is looked at before their common lease ends.</summary>
    private const int ChecksAtOnce = 5;

    /// <summary>Publications whose feeds one message names.</summary>
    private const int FeedsAtOnce = 50;

    /// <returns>True when there may be more at once.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        await TellAsync(PublicationStepKind.IndexNow, IndexNow.MostSteps, indexNow.TellAsync, ct);
        await TellAsync(PublicationStepKind.WebSub, FeedsAtOnce, webSub.TellAsync, ct);
        var toCheck = await steps.LeaseAsync(PublicationChecks.Kinds, ChecksAtOnce, ct);
        foreach (var step in toCheck)
        {
            var report = await checks.CheckAsync(step, await settings.GetAsync(ct), ct);
            await steps.ReportAsync([step], report, ct);
        }

        return toCheck.Count == ChecksAtOnce;
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
