using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What was seen to after one publication, update or withdrawal.</summary>
/// <param name="At">UTC, of the verb.</param>
public sealed record Receipt(
    ArticleVerb Verb, int RevisionNumber, DateTime At, IReadOnlyList<PublicationStep> Steps)
{
    public bool IsUnderWay => Steps.Any(s => s.State == StepState.Waiting);

    /// <summary>Given up; what will be tried again by itself is no trouble yet.</summary>
    public int Troubles => Steps.Count(s => s.State == StepState.Failed);

    public int Done => Steps.Count(s => s.State is StepState.Done or StepState.NotWanted);

    /// <summary>Newest first, as the steps come.</summary>
    public static IReadOnlyList<Receipt> Of(IEnumerable<PublicationStep> steps) =>
    [
        .. steps.GroupBy(s => (s.QueuedAt, s.Verb, s.RevisionNumber))
            .Select(g => new Receipt(g.Key.Verb, g.Key.RevisionNumber, g.Key.QueuedAt, [.. g])),
    ];
}

public sealed record ReceiptPage(Article Article, IReadOnlyList<Receipt> Receipts);

/// <summary>A step as a row, with its article's page to come back to.</summary>
public sealed record ReceiptRow(PublicationStep Step, bool MayRetry)
{
    public StepAnswer Answer => StepAnswer.Read(Step.Answer);

    /// <summary>How the row looks: by what is known, not by what is hoped.</summary>
    public string Look => Step.State switch
    {
        StepState.Done => "published",
        StepState.Failed => "withdrawn",
        StepState.Waiting when Step.Attempts > 0 => "changed",
        _ => "quiet",
    };
}
