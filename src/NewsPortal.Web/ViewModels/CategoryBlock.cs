using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;

namespace NewsPortal.Web.ViewModels;

/// <summary>A root category on the home page with its newest stories.</summary>
public sealed record CategoryBlock(
    Category Category, IReadOnlyList<Category> Children, IReadOnlyList<ArticleCard> Stories)
{
    private const int Shown = 5;

    /// <summary>How many to read so that enough remain without those at the top of the page.</summary>
    public const int Candidates = Shown + 4;

    public static CategoryBlock Of(
        Category category, IReadOnlyList<Category> children, IReadOnlyList<ArticleCard> stories, FrontPage front) =>
        new(category, children, [.. stories.Where(s => !front.Shows(s)).OrderBy(s => s.Lead is null).Take(1)
            .Concat(stories.Where(s => !front.Shows(s))).DistinctBy(s => s.Id).Take(Shown)]);
}
