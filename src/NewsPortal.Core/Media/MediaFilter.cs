using NewsPortal.Core.Search;

namespace NewsPortal.Core.Media;

public enum MediaCondition
{
    All,

    /// <summary>Named by no article's revision, no event and no static page.</summary>
    Unused,

    /// <summary>Neither described for those who cannot see it nor marked decorative.</summary>
    WithoutAltText,
}

/// <summary>What a person looks for in the library; null or empty means any.</summary>
public sealed record MediaFilter
{
    /// <summary>All of them, in words, place or file name, marks folded.</summary>
    public string? Words { get; init; }

    /// <summary>Part of the credit, marks folded.</summary>
    public string? Credit { get; init; }

    /// <summary>Day of the upload in Asia/Ho_Chi_Minh, included.</summary>
    public DateOnly? From { get; init; }

    /// <inheritdoc cref="From"/>
    public DateOnly? To { get; init; }

    /// <summary>Shown by a live article of that event, or its cover.</summary>
    public int? EventId { get; init; }
    public int? UploaderId { get; init; }
    public MediaCondition Condition { get; init; }

    /// <summary>Of what has the words; without words the newest stand first.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
