namespace NewsPortal.Infrastructure.Search.Likeness;

/// <summary>The article to which others are likened.</summary>
internal sealed record Subject
{
    public required long Id { get; init; }
    public required int RevisionNumber { get; init; }
    public required string Headline { get; init; }

    /// <summary>Standfirst and body: called only where the answer is not known yet, which is seldom.</summary>
    public required Func<string> Text { get; init; }
    public required IReadOnlyList<int> EventIds { get; init; }
    public required IReadOnlyList<int> TagIds { get; init; }
}
