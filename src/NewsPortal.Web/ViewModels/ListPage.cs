using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <summary>One page of a list of articles, as category, event, author and tag show it.</summary>
/// <param name="Path">Of the first page.</param>
/// <param name="Newest">Headlines of the whole site for the side column.</param>
public sealed record ListPage(PagedList<ArticleCard> Articles, string Path, IReadOnlyList<ArticleCard> Newest)
{
    public const int Size = 20;

    private const int NewestHeadlines = 8;

    /// <summary>The newest story stands large; where the page has a picture of its own it would outshout it.</summary>
    public bool OpensLarge { get; init; }

    public CardLook LookOf(ArticleCard article) =>
        OpensLarge && Articles.IsFirstPage && article == Articles[0] && article.Lead is not null
            ? CardLook.ListedFirst : CardLook.Listed;

    public Pager Pager => new(Articles, Path);

    /// <summary>Null when there is no such page.</summary>
    public static async Task<ListPage?> FindAsync(
        ListOwner owner, string path, int page, IPublishedLists lists, CancellationToken ct)
    {
        var articles = await lists.PageAsync(owner, page, Size, ct);
        return articles.Exists
            ? new ListPage(articles, path, await lists.LatestAsync(ListOwner.Site, NewestHeadlines, 0, ct))
            : null;
    }
}
