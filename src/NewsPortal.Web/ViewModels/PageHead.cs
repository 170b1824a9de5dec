using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Web.StructuredData;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// What a page says of itself in its head; a controller or view puts one into ViewData with <see cref="Key"/> and
/// Views/Shared/_Head.cshtml prints it. <see cref="PageHeads"/> makes the usual ones.
/// </summary>
public sealed record PageHead
{
    public const string Key = nameof(PageHead);

    /// <summary>Without the newspaper's name, which the layout adds; empty on the home page.</summary>
    public required string Title { get; init; }

    public string Description { get; init; } = string.Empty;

    /// <summary>Path and query of the page's own address; null where there is none (error pages, previews).</summary>
    public string? CanonicalPath { get; init; }

    /// <summary>Absolute address of the original that a reprint names as canonical; empty: the page's own.</summary>
    public string CanonicalUrl { get; init; } = string.Empty;

    /// <summary>False keeps search engines from listing the page; they may follow its links.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Open Graph's type: <c>website</c> or <c>article</c>.</summary>
    public string Type { get; init; } = "website";

    public Picture? Picture { get; init; }

    /// <summary>Path of the page whose feeds this page names, if any.</summary>
    public string? FeedOf { get; init; }

    /// <summary>The list on the page, for links to the pages before and after it.</summary>
    public PagedList? Paging { get; init; }

    /// <summary>Schema.org data, each printed as one JSON-LD block.</summary>
    public IReadOnlyList<Thing> StructuredData { get; init; } = [];

    /// <summary>UTC; of an article.</summary>
    public DateTime? PublishedAt { get; init; }
    public DateTime? CorrectedAt { get; init; }

    /// <summary>Section, authors and tags of an article, as Open Graph wants them.</summary>
    public string Section { get; init; } = string.Empty;
    public IReadOnlyList<Signature> Authors { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
}
