using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Articles;

/// <summary>
/// Bài viết: one story for its whole life. This half holds what it is, Article.Workflow.cs what is done to it.
/// </summary>
public sealed partial class Article
{
    private readonly List<ArticleRevision> _revisions = [];

    private Article()
    {
    }

    public long Id { get; private set; }
    public ArticleState State { get; private set; }

    /// <summary>Concurrency token, one more on every save; sent with every form.</summary>
    public long Version { get; private set; }

    /// <summary>Who holds it while <see cref="ArticleState.Editing"/>.</summary>
    public int? HolderId { get; private set; }

    /// <summary>Made from the headline, frozen at first publication unless an editor types another.</summary>
    public string Slug { get; private set; } = string.Empty;

    /// <summary>Number of the newest revision.</summary>
    public int RevisionNumber { get; private set; }

    /// <summary>The newest revision, always loaded with the article.</summary>
    public ArticleRevision Current => _revisions[^1];

    /// <summary>Number of the revision readers see; null when they see none.</summary>
    public int? PublishedRevision { get; private set; }

    public int CreatedById { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime ChangedAt { get; private set; }

    /// <summary>UTC; of the first publication and never changed after it.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>UTC; when what readers see was last corrected, null when never.</summary>
    public DateTime? CorrectedAt { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string WithdrawReason { get; private set; } = string.Empty;

    /// <summary>The address readers had when it was withdrawn; answers 410.</summary>
    public string WithdrawnPath { get; private set; } = string.Empty;

    /// <summary>Id in the system it was imported from, unique; null for our own.</summary>
    public string? ExternalId { get; private set; }

    // What desk lists filter and sort by, taken from the newest revision on every save.
    public string Headline { get; private set; } = string.Empty;
    public string SearchKey { get; private set; } = string.Empty;
    public int CategoryId { get; private set; }
    public ArticleForm Form { get; private set; }

    public bool IsLive => State == ArticleState.Published;
    public bool HasUnpublishedChanges => IsLive && PublishedRevision != RevisionNumber;

    public static Article Create(ArticleContent content, Staff by, DateTime now, string? externalId = null)
    {
        var article = new Article { CreatedById = by.Id, CreatedAt = now, ExternalId = externalId };
        article.AddRevision(content, by, now);
        return article;
    }

    /// <summary>
    /// Everyone changes their own drafts; editors change anybody's; nobody changes what is in the archive.
    /// </summary>
    public bool MayEdit(Staff by) =>
        State != ArticleState.Archived
        && (by.HasAny(StaffDuties.Editing)
            || (by.Id == CreatedById && State is ArticleState.Draft or ArticleState.Returned));

    private void AddRevision(ArticleContent content, Staff by, DateTime now)
    {
        RevisionNumber++;
        _revisions.Add(new ArticleRevision(Id, RevisionNumber, content, by.Id, now));
        ChangedAt = now;
        Headline = content.Headline;
        SearchKey = VietnameseText.SearchKey(content.Headline + " " + content.Standfirst);
        CategoryId = content.CategoryId;
        Form = content.Form;
        if (content.Slug.Length > 0)
        {
            Slug = content.Slug;
        }
        else if (PublishedAt is null)
        {
            Slug = Articles.Slug.From(content.Headline);
        }
    }
}
