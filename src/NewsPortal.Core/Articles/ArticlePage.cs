using NewsPortal.Core.Media;

namespace NewsPortal.Core.Articles;

/// <summary>A name that links to its page.</summary>
public sealed record NamedLink(int Id, string Name, string Slug);

public sealed record Signature(int AuthorId, string Name, string Slug, BylineRole Role);

/// <summary>A live article with everything its page shows of itself.</summary>
public sealed record ArticlePage
{
    public required long Id { get; init; }
    public required string Headline { get; init; }
    public required string Standfirst { get; init; }

    /// <summary>Rendered and sanitised when published; safe to send as it is.</summary>
    public required string BodyHtml { get; init; }
    public required string Slug { get; init; }
    public required ArticleForm Form { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>UTC; null when never corrected.</summary>
    public required DateTime? CorrectedAt { get; init; }
    public required NamedLink Category { get; init; }
    public required NamedLink? ParentCategory { get; init; }
    public required Picture? Lead { get; init; }

    /// <summary>The lead picture stands above the text unless the text shows it in its own place.</summary>
    public bool ShowsLeadAboveText =>
        Lead is { } lead && !BodyHtml.Contains(lead.Hash, StringComparison.Ordinal);

    /// <summary>All that the page shows, the lead first, with the words as shown.</summary>
    public required IReadOnlyList<Picture> Pictures { get; init; }

    /// <summary>What stands for the article elsewhere: the lead or, without one, the text's first picture.</summary>
    public Picture? MainPicture => Lead ?? (Pictures.Count > 0 ? Pictures[0] : null);
    public required string SourceName { get; init; }
    public required string SourceUrl { get; init; }
    public required string SearchTitle { get; init; }
    public required string SearchDescription { get; init; }

    /// <summary>
    /// Absolute address of the original that search engines are to take instead; empty means this page.
    /// </summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>Search engines are asked to leave it out.</summary>
    public required bool NoIndex { get; init; }

    /// <summary>Articles pinned to the head of “Tin liên quan”, in this order.</summary>
    public required IReadOnlyList<long> RelatedIds { get; init; }

    /// <summary>The first is the main one.</summary>
    public required IReadOnlyList<NamedLink> Events { get; init; }
    public required IReadOnlyList<NamedLink> Tags { get; init; }
    public required IReadOnlyList<Signature> Byline { get; init; }
}
