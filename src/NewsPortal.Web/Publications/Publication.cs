using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>A step to be checked, with what readers are to see now.</summary>
/// <param name="Article">The live article; null when it is not live.</param>
internal sealed record Publication(PublicationStep Step, ArticlePage? Article, SiteSettings Site)
{
    public string Path => Step.Path;
    public string Address => Site.Absolute(Step.Path);
    public bool IsWithdrawal => Step.Verb == ArticleVerb.Withdraw;

    /// <summary>What this step was to check is no longer what is to be seen: a newer receipt tells.</summary>
    public bool IsOvertaken => IsWithdrawal ? Article is not null
        : Article is null || PortalPaths.Article(Article.Category.Slug, Article.Slug, Article.Id) != Path;

    /// <summary>The address that search engines are to take for its own.</summary>
    public string Canonical => Article is { CanonicalUrl.Length: > 0 } ? Article.CanonicalUrl : Address;

    /// <summary>Sitemaps leave out what is not to be listed, and what is at home elsewhere.</summary>
    public bool IsInSitemaps => Article is { NoIndex: false, CanonicalUrl.Length: 0 };

    /// <summary>Slugs of the sections it stands in, its own first.</summary>
    public IReadOnlyList<string> Sections => Article is null
        ? [Path.Split('/')[1]]
        : [Article.Category.Slug, .. Article.ParentCategory is { } parent ? [parent.Slug] : Array.Empty<string>()];
}
