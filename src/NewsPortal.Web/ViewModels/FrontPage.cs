using NewsPortal.Core.Articles;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// The top of the home page, by recency: the newest stories with a picture lead, the others are told in a column.
/// </summary>
public sealed record FrontPage(
    ArticleCard? Lead, IReadOnlyList<ArticleCard> Secondary, IReadOnlyList<ArticleCard> Latest)
{
    public const int Stories = 14;

    private const int SecondRow = 3;

    public static FrontPage Of(IReadOnlyList<ArticleCard> newest)
    {
        var illustrated = newest.OrderBy(a => a.Lead is null).Take(1 + SecondRow).ToList();
        return new FrontPage(
            illustrated.FirstOrDefault(),
            [.. illustrated.Skip(1)],
            [.. newest.Except(illustrated)]);
    }

    /// <summary>In the order they are told.</summary>
    public IReadOnlyList<ArticleCard> All => Lead is null ? Latest : [Lead, .. Secondary, .. Latest];

    /// <summary>True when the story stands large at the top and need not be told again below.</summary>
    public bool Shows(ArticleCard article) => Secondary.Prepend(Lead).Any(shown => shown?.Id == article.Id);
}
