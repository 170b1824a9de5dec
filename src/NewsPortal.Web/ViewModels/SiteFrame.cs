using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// What stands around every page: the newspaper's own data, its sections and pages, each read once a request.
/// </summary>
public sealed class SiteFrame(
    ISiteSettings settings, ICategories categories, IStaticPages pages, TimeProvider clock, IHttpContextAccessor http)
{
    private SiteSettings? _settings;
    private CategoryTree? _categories;
    private IReadOnlyList<NamedLink>? _pages;

    public async Task<SiteSettings> SettingsAsync() => _settings ??= await settings.GetAsync(Aborted);

    public async Task<CategoryTree> CategoriesAsync() => _categories ??= await categories.TreeAsync(Aborted);

    public async Task<IReadOnlyList<NamedLink>> PagesAsync() => _pages ??= await pages.LinksAsync(Aborted);

    /// <summary>UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    private CancellationToken Aborted => http.HttpContext?.RequestAborted ?? CancellationToken.None;
}
