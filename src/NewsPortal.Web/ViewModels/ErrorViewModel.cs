using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;

namespace NewsPortal.Web.ViewModels;

/// <param name="Bare">Without what the database knows of the newspaper.</param>
/// <param name="Words">The part of the resource keys that says which words: <c>Error.{Words}.Title</c>.</param>
public sealed record ErrorViewModel(int Status, bool Bare, string Words)
{
    private static readonly int[] WithWords = [400, 403, 404, 405, 408, 410, 413, 500, 503, 507];

    /// <summary>The same address may have its page in a moment.</summary>
    public bool MayRetry { get; init; }

    /// <summary>Where to go on reading; null where nothing can be offered.</summary>
    public ErrorHelp? Help { get; init; }

    public static ErrorViewModel Of(int status, bool bare) =>
        new(status, bare, WithWords.Contains(status) ? $"{status}" : status < 500 ? "400" : "500");
}

/// <summary>For whoever wanted a page that is not there, or no longer.</summary>
/// <param name="Category">The section the address names, if there is one.</param>
/// <param name="Newest">Of that section, else of the whole site.</param>
public sealed record ErrorHelp(Category? Category, IReadOnlyList<ArticleCard> Newest)
{
    public const int Headlines = 8;
}
