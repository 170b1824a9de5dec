using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Publications;

/// <summary>A list that a publication is about.</summary>
/// <param name="Path">Of its first page now.</param>
/// <param name="HasIt">The article stands in it now; false for one that it has left.</param>
internal sealed record Listing(ListOwner Owner, string Path, bool HasIt)
{
    public IEnumerable<string> Feeds => [PortalPaths.Feed(Path), PortalPaths.Feed(Path, "atom")];
}

/// <summary>A step to be checked, with what readers are to see now.</summary>
/// <param name="Article">The live article; null when it is not live.</param>
/// <param name="Lists">Every list that the article stands in, and those it has left with this publication.</param>
internal sealed record Publication(
    PublicationStep Step, ArticlePage? Article, SiteSettings Site, IReadOnlyList<Listing> Lists)
{
    /// <summary>A later verb has a receipt of its own.</summary>
    public bool HasSuccessor { get; init; }

    public bool IsWithdrawal => Step.Verb == ArticleVerb.Withdraw;

    /// <summary>What this step was to check is no longer what is to be seen: a newer receipt tells.</summary>
    public bool IsOvertaken => HasSuccessor || IsWithdrawal == Article is not null;

    /// <summary>Where the page is now: a category may have got another name since.</summary>
    public string Path => Article is null
        ? Step.Path : PortalPaths.Article(Article.Category.Slug, Article.Slug, Article.Id);

    public string Address => Site.Absolute(Path);

    /// <summary>Where it was before.</summary>
    public IEnumerable<string> FormerPaths =>
        new[] { Step.Path, Step.FormerPath }.Where(p => p.Length > 0 && p != Path).Distinct();

    /// <summary>The address that search engines are to take for its own.</summary>
    public string Canonical => Article is { CanonicalUrl.Length: > 0 } ? Article.CanonicalUrl : Address;

    /// <summary>Sitemaps leave out what is not to be listed, and what is at home elsewhere.</summary>
    public bool IsInSitemaps => Article is { NoIndex: false, CanonicalUrl.Length: 0 };
}
