using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Publications;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What readers get who ask for an address.</summary>
public enum TrialOutcome
{
    NoAddress,
    Page,
    Moved,
    Gone,
    Nothing,
    Failed,
}

/// <param name="Asked">The address as it is asked for; empty for what is no address.</param>
/// <param name="LeadsTo">Of an address that leads on.</param>
/// <param name="Because">The redirect or pattern that leads there; null when the page's own address does.</param>
public sealed record TriedAddress(
    string Typed, string Asked, TrialOutcome Outcome, string LeadsTo = "", string? Because = null);

/// <summary>Asks our own server for an address, as a reader would, and says what came of it.</summary>
public sealed class AddressTrial(
    SelfClient own, ISiteSettings settings, IRedirects redirects, IRedirectPatterns patterns, ILogger<AddressTrial> log)
{
    /// <returns>Null when nothing was typed.</returns>
    public async Task<TriedAddress?> OfAsync(string? typed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (OldAddress.Read(typed) is not { } address)
        {
            return new TriedAddress(typed, string.Empty, TrialOutcome.NoAddress);
        }

        var asked = address.Path + address.Query;
        if (await AnswerAsync(address, await settings.GetAsync(ct), ct) is not { } answer)
        {
            return new TriedAddress(typed, asked, TrialOutcome.Failed);
        }

        var tried = new TriedAddress(typed, asked, Outcome(answer.Status), answer.LeadsTo);
        return tried.Outcome == TrialOutcome.Moved
            ? tried with { Because = await BecauseAsync(address, answer, ct) } : tried;
    }

    private async Task<OwnAnswer?> AnswerAsync(OldAddress address, SiteSettings site, CancellationToken ct)
    {
        try
        {
            return await own.AskAsync(address.Path, address.Query, site, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(failure, "Our own server gave no answer to the trial of an address");
            return null;
        }
    }

    private static TrialOutcome Outcome(int status) => status switch
    {
        < 300 => TrialOutcome.Page,
        < 400 => TrialOutcome.Moved,
        StatusCodes.Status410Gone => TrialOutcome.Gone,
        StatusCodes.Status404NotFound => TrialOutcome.Nothing,
        _ => TrialOutcome.Failed,
    };

    private async Task<string?> BecauseAsync(OldAddress address, OwnAnswer answer, CancellationToken ct) =>
        await redirects.FindAsync(address, ct) is not { } found
            || new PathString(found.Path).ToUriComponent() != answer.LeadsTo.Split('?')[0] ? null
        : found.FromPath ?? (await patterns.AllAsync(ct)).FirstOrDefault(p => p.Id == found.PatternId)?.Pattern;
}
