using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>Takes the checks that are due and makes them; one that fails costs no other.</summary>
internal sealed class PublicationRound(IPublicationSteps steps, PublicationChecks checks, ISiteSettings settings)
{
    /// <summary>So few that the last is looked at before their common lease ends.</summary>
    private const int ChecksAtOnce = 5;

    /// <returns>True when there may be more at once.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        var toCheck = await steps.LeaseAsync(PublicationChecks.Kinds, ChecksAtOnce, ct);
        foreach (var step in toCheck)
        {
            var report = await checks.CheckAsync(step, await settings.GetAsync(ct), ct);
            await steps.ReportAsync([step], report, ct);
        }

        return toCheck.Count == ChecksAtOnce;
    }
}
