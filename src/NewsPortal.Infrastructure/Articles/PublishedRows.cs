using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>What readers see of a live article: one flat row, written when it is published.</summary>
internal sealed class PublishedArticle
{
    public long ArticleId { get; init; }

    /// <summary>Microseconds since 1970 of the publication, bumped until unique; the place in every list.</summary>
    public long SortKey { get; init; }
    public string Slug { get; set; } = string.Empty;
    public string Headline { get; set; } = string.Empty;
    public string Standfirst { get; set; } = string.Empty;
    public ArticleForm Form { get; set; }
    public int CategoryId { get; set; }
    public DateTime PublishedAt { get; set; }
    public DateTime? CorrectedAt { get; set; }

    /// <summary>UTC; when what the page shows last changed, be it a caption in the library.</summary>
    public DateTime ChangedAt { get; set; }
    public Picture? Lead { get; set; }
    public int RevisionNumber { get; set; }
    public int RendererVersion { get; set; }
    public List<int> EventIds { get; set; } = [];
    public List<int> TagIds { get; set; } = [];
    public List<BylineEntry> Byline { get; set; } = [];
    public string SourceName { get; set; } = string.Empty;
    public string SourceUrl { get; set; } = string.Empty;
    public string SearchTitle { get; set; } = string.Empty;
    public string SearchDescription { get; set; } = string.Empty;
    public string CanonicalUrl { get; set; } = string.Empty;
    public bool NoIndex { get; set; }
    public List<long> RelatedIds { get; set; } = [];
    public List<long> UnrelatedIds { get; set; } = [];

    /// <summary>All that the page shows, the lead first.</summary>
    public List<Picture> Pictures { get; set; } = [];

    /// <summary>Last, so that SQLite reads lists without touching it.</summary>
    public string BodyHtml { get; set; } = string.Empty;
}

/// <summary>An article's place in one list.</summary>
internal sealed class PublishedLink
{
    public ListOwnerKind OwnerKind { get; init; }
    public int OwnerId { get; init; }
    public long SortKey { get; init; }
    public long ArticleId { get; init; }

    public ListOwner Owner => new(OwnerKind, OwnerId);
}

/// <summary>How many articles a list got on one UTC day: turns page N into a seek.</summary>
internal sealed class PublishedDayCount
{
    public ListOwnerKind OwnerKind { get; init; }
    public int OwnerId { get; init; }

    /// <summary>Whole days since 1970, UTC.</summary>
    public int Day { get; init; }
    public int Count { get; set; }

    /// <summary>UTC; when one of the day's articles was last published, changed or withdrawn.</summary>
    public DateTime ChangedAt { get; set; }
}

/// <summary>
/// When the words over a list last changed: the name, address and description of a category, event, tag or author; for
/// the whole site its settings.
/// </summary>
internal sealed class ListOwnerChange
{
    public ListOwnerKind OwnerKind { get; init; }
    public int OwnerId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>UTC; when what its articles show of it last changed: its name, its address, its parent.</summary>
    public DateTime? RenamedAt { get; set; }
}

/// <summary>Which live articles show a picture.</summary>
internal sealed class PublishedMediaUse
{
    public int MediaId { get; init; }
    public long ArticleId { get; init; }
}

/// <summary>Who signs an article's newest revision, for the desk's filter.</summary>
internal sealed class ArticleSigner
{
    public long ArticleId { get; init; }
    public int AuthorId { get; init; }
    public int Position { get; set; }
}
