using NewsPortal.Core.Users;

namespace NewsPortal.Core.Publications;

/// <summary>How one attempt at a step went.</summary>
/// <param name="State">Done, Failed or NotWanted to end it; Waiting to try again at <paramref name="NextAt"/>.</param>
/// <param name="Answer">For the desk: see <see cref="StepAnswer"/>.</param>
/// <param name="NextAt">UTC; null lets the pauses grow by themselves.</param>
public sealed record StepReport(StepState State, StepAnswer Answer, DateTime? NextAt = null);

/// <summary>Steps of publications: rows that nodes take in turn, so that each is done once for all of them.</summary>
public interface IPublicationSteps
{
    /// <summary>All receipts of an article, newest first, each step in the order of its kind.</summary>
    Task<IReadOnlyList<PublicationStep>> OfArticleAsync(long articleId, CancellationToken ct);

    /// <summary>The steps of an article's newest receipt, in the order of their kind.</summary>
    Task<IReadOnlyList<PublicationStep>> LatestAsync(long articleId, CancellationToken ct);

    /// <summary>
    /// The steps of these kinds that are due and nobody is at, oldest first. They are the caller's until
    /// <see cref="PublicationStep.LeasedUntil"/>; a node that dies leaves them to the next one after that.
    /// </summary>
    Task<IReadOnlyList<PublicationStep>> LeaseAsync(
        IReadOnlyList<PublicationStepKind> kinds, int count, CancellationToken ct);

    /// <summary>Writes down how an attempt went; nothing when the lease has been lost meanwhile.</summary>
    Task ReportAsync(IReadOnlyList<PublicationStep> leased, StepReport report, CancellationToken ct);

    /// <summary>Deletes ended steps of receipts older than that (UTC).</summary>
    Task ForgetAsync(DateTime before, CancellationToken ct);

    /// <summary>Has a step that was given up, or waits, tried again at once.</summary>
    /// <returns>False when there is no such step to be tried, or somebody is at it just now.</returns>
    Task<bool> RetryAsync(long articleId, long stepId, Staff by, CancellationToken ct);
}
