using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Publications;

/// <summary>The numbers are stored: never renumber.</summary>
public enum PublicationStepKind
{
    Page = 1,
    Lists = 2,
    Feeds = 3,
    Sitemaps = 4,
    StructuredData = 5,
    IndexNow = 6,
    WebSub = 7,
}

/// <summary>The numbers are stored: never renumber.</summary>
public enum StepState
{
    Waiting = 0,
    Done = 1,

    /// <summary>Given up after the last attempt; <see cref="PublicationStep.Answer"/> says why.</summary>
    Failed = 2,

    /// <summary>Switched off in the settings when its turn came.</summary>
    NotWanted = 3,
}

/// <summary>
/// One thing to see to after a publication, an update or a withdrawal: that readers and crawlers see it, and who is to
/// be told. Written in the transaction of the verb, done once for all nodes. All steps of one verb are its receipt.
/// </summary>
public sealed class PublicationStep
{
    public long Id { get; init; }
    public required long ArticleId { get; init; }

    /// <summary>Publish, Update or Withdraw.</summary>
    public required ArticleVerb Verb { get; init; }
    public required int RevisionNumber { get; init; }

    /// <summary>Of the page at the time.</summary>
    public required string Path { get; init; }

    /// <summary>Of the page until then, where it was another; empty otherwise.</summary>
    public string FormerPath { get; init; } = string.Empty;

    /// <summary>Every list the article stood in before, or stands in since.</summary>
    public IReadOnlyList<ListOwner> Lists { get; init; } = [];
    public required PublicationStepKind Kind { get; init; }

    /// <summary>UTC, of the verb: what the steps of one receipt have in common.</summary>
    public required DateTime QueuedAt { get; init; }
    public StepState State { get; set; }

    /// <summary>UTC; not to be tried before.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>UTC; a node is at it until then.</summary>
    public DateTime? LeasedUntil { get; set; }
    public int Attempts { get; set; }

    /// <summary>UTC; when it ended, well or not.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>What was seen or answered last, for the desk; at most <see cref="AnswerLength"/> characters.</summary>
    public string Answer { get; set; } = string.Empty;

    public const int AnswerLength = 500;
}
