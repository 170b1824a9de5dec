using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Likeness;

/// <summary>The article to which others are likened.</summary>
internal sealed record Subject
{
    public required long Id { get; init; }
    public required AnalysedText Headline { get; init; }

    /// <summary>Standfirst and body.</summary>
    public required AnalysedText Text { get; init; }
    public required IReadOnlyList<int> EventIds { get; init; }
    public required IReadOnlyList<int> TagIds { get; init; }
}
