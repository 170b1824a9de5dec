namespace NewsPortal.Core.Articles;

/// <summary>
/// All that an editor decides about a story: what one revision holds, immutable. Stored by our own serialiser with a
/// format version (see RevisionFormat), so that history does not depend on this class staying as it is.
/// </summary>
public sealed record ArticleContent
{
    /// <summary>Tít. One line, at most <see cref="ArticleRules.HeadlineLength"/> characters.</summary>
    public string Headline { get; init; } = string.Empty;

    /// <summary>Sapo. Plain text, one paragraph, may be empty.</summary>
    public string Standfirst { get; init; } = string.Empty;

    /// <summary>Markdown with our additions (docs/editorial-workflow.md).</summary>
    public string Body { get; init; } = string.Empty;

    /// <summary>Slug an editor typed; empty means made from the headline until first publication.</summary>
    public string Slug { get; init; } = string.Empty;

    public ArticleForm Form { get; init; }
    public int CategoryId { get; init; }

    /// <summary>The first is the article's main event.</summary>
    public IReadOnlyList<int> EventIds { get; init; } = [];
    public IReadOnlyList<int> TagIds { get; init; } = [];
    public IReadOnlyList<BylineEntry> Byline { get; init; } = [];

    /// <summary>Asset shown on cards and when shared; null for none.</summary>
    public int? LeadMediaId { get; init; }

    /// <summary>Name of the paper a reprint comes from; empty for our own.</summary>
    public string SourceName { get; init; } = string.Empty;

    /// <summary>Absolute http(s) address of the reprinted original, or empty.</summary>
    public string SourceUrl { get; init; } = string.Empty;

    /// <summary>Title and description for search engines; empty means headline and standfirst.</summary>
    public string SearchTitle { get; init; } = string.Empty;
    public string SearchDescription { get; init; } = string.Empty;

    /// <summary>
    /// Absolute http(s) address that search engines are to take for this one, for reprints; empty means our own.
    /// </summary>
    public string CanonicalUrl { get; init; } = string.Empty;

    /// <summary>Search engines are asked to leave it out; it stays in our own lists.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Articles pinned to the head of “Tin liên quan”, in this order.</summary>
    public IReadOnlyList<long> RelatedIds { get; init; } = [];

    /// <summary>Articles that must not stand under “Tin liên quan”.</summary>
    public IReadOnlyList<long> UnrelatedIds { get; init; } = [];

    /// <summary>True when nothing an editor decides differs.</summary>
    public bool SameAs(ArticleContent other) =>
        this == other with
        {
            EventIds = EventIds,
            TagIds = TagIds,
            Byline = Byline,
            RelatedIds = RelatedIds,
            UnrelatedIds = UnrelatedIds,
        }
        && EventIds.SequenceEqual(other.EventIds)
        && TagIds.SequenceEqual(other.TagIds)
        && Byline.SequenceEqual(other.Byline)
        && RelatedIds.SequenceEqual(other.RelatedIds)
        && UnrelatedIds.SequenceEqual(other.UnrelatedIds);
}
