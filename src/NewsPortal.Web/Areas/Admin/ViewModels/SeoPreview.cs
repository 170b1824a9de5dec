using NewsPortal.Core.Articles;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What search engines and shared links would show of the story as it stands in the form.</summary>
/// <param name="ImagePath">Of the picture that other sites fetch.</param>
/// <param name="LeadlessImagePath">Of the one they would fetch were there no lead.</param>
public sealed record SeoPreview(
    string SiteName, string Host, string Category, string Slug, string Title, string Description, string ImagePath,
    string LeadlessImagePath)
{
    /// <summary>
    /// Pixels: what search engines show of a title at 20 pixels and of a description at 14, in Arial, on one line and
    /// on two of about 600.
    /// </summary>
    public const int TitleWidth = 580;
    public const int DescriptionWidth = 960;

    public static async Task<SeoPreview> OfAsync(ArticleEditPage page, IArticleRenderer renderer, SiteSettings site)
    {
        var input = page.Input;
        var slug = page.Article.IsFrozen() && !input.ChangeSlug ? page.Article!.Slug : input.Slug;
        var text = await renderer.RenderAsync(input.Body ?? string.Empty, input.Form, null, CancellationToken.None);
        var first = text.Pictures.Count > 0 ? text.Pictures[0] : null;
        return new SeoPreview(
            site.Name,
            new Uri(site.PublicAddress).Authority,
            page.Categories.Find(input.CategoryId)?.Slug ?? "…",
            string.IsNullOrWhiteSpace(slug) ? Core.Articles.Slug.From(input.Headline, "…") : slug,
            Either(input.SearchTitle, input.Headline),
            Either(input.SearchDescription, input.Standfirst),
            (page.Lead?.ToPicture() ?? first).SharedPath(),
            first.SharedPath());
    }

    private static string Either(string? own, string? otherwise) =>
        string.IsNullOrWhiteSpace(own) ? otherwise ?? string.Empty : own;
}
