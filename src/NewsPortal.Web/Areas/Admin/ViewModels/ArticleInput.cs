using NewsPortal.Core.Articles;
using NewsPortal.Core.Tags;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The editor's form as sent. Field names are those of ArticleContent, so that reasons find them.</summary>
public sealed class ArticleInput
{
    /// <summary>Of the article when the form was made; 0 for a new one.</summary>
    public long Version { get; set; }

    public string? Headline { get; set; }
    public string? Standfirst { get; set; }
    public string? Body { get; set; }
    public string? Slug { get; set; }

    /// <summary>Asks for another slug after the first publication.</summary>
    public bool ChangeSlug { get; set; }
    public ArticleForm Form { get; set; }
    public int CategoryId { get; set; }

    /// <summary>One per row, 0 where the row is empty.</summary>
    public List<int> EventIds { get; set; } = [];

    /// <summary>Names between commas.</summary>
    public string? Tags { get; set; }

    /// <summary>One per row, 0 where the row is empty; each has its role at the same place of the other list.</summary>
    public List<int> BylineAuthorIds { get; set; } = [];
    public List<BylineRole> BylineRoles { get; set; } = [];
    public int? LeadMediaId { get; set; }
    public string? SourceName { get; set; }
    public string? SourceUrl { get; set; }
    public string? SearchTitle { get; set; }
    public string? SearchDescription { get; set; }
    public string? CanonicalUrl { get; set; }
    public bool NoIndex { get; set; }

    /// <summary>Pinned to the head of “Tin liên quan”, in this order.</summary>
    public List<long> RelatedIds { get; set; } = [];
    public List<long> UnrelatedIds { get; set; } = [];

    /// <summary>What the panel of related stories was asked to look for; not part of the story.</summary>
    public string? RelatedWords { get; set; }

    public IEnumerable<BylineEntry> Byline =>
        from entry in BylineAuthorIds.Zip(BylineRoles)
        where entry.First > 0
        select new BylineEntry(entry.First, entry.Second);

    public ArticleDraft ToDraft() => new(
        new ArticleContent
        {
            Headline = Headline ?? string.Empty,
            Standfirst = Standfirst ?? string.Empty,
            Body = Body ?? string.Empty,
            Slug = Slug ?? string.Empty,
            Form = Form,
            CategoryId = CategoryId,
            EventIds = [.. EventIds.Where(id => id > 0)],
            Byline = [.. Byline],
            LeadMediaId = LeadMediaId > 0 ? LeadMediaId : null,
            SourceName = SourceName ?? string.Empty,
            SourceUrl = SourceUrl ?? string.Empty,
            SearchTitle = SearchTitle ?? string.Empty,
            SearchDescription = SearchDescription ?? string.Empty,
            CanonicalUrl = CanonicalUrl ?? string.Empty,
            NoIndex = NoIndex,
            RelatedIds = [.. RelatedIds],
            UnrelatedIds = [.. UnrelatedIds],
        },
        TagName.Split(Tags));

    public static ArticleInput From(ArticleContent content, long version, IEnumerable<string> tagNames) => new()
    {
        Version = version,
        Headline = content.Headline,
        Standfirst = content.Standfirst,
        Body = content.Body,
        Slug = content.Slug,
        Form = content.Form,
        CategoryId = content.CategoryId,
        EventIds = [.. content.EventIds],
        Tags = string.Join(", ", tagNames),
        BylineAuthorIds = [.. content.Byline.Select(b => b.AuthorId)],
        BylineRoles = [.. content.Byline.Select(b => b.Role)],
        LeadMediaId = content.LeadMediaId,
        SourceName = content.SourceName,
        SourceUrl = content.SourceUrl,
        SearchTitle = content.SearchTitle,
        SearchDescription = content.SearchDescription,
        CanonicalUrl = content.CanonicalUrl,
        NoIndex = content.NoIndex,
        RelatedIds = [.. content.RelatedIds],
        UnrelatedIds = [.. content.UnrelatedIds],
    };
}
