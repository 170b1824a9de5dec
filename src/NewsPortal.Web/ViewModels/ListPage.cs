using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <summary>One page of a list of articles, as category, event, author and tag show it.</summary>
/// <param name="Path">Of the first page.</param>
/// <param name="Newest">Headlines of the whole site for the side column.</param>
public sealed record ListPage(PagedList<ArticleCard> Articles, string Path, IReadOnlyList<ArticleCard> Newest)
{
    public const int Size = 20;

    /// <summary>The id of the heading over the list itself.</summary>
    public const string Heading = "danh-sach";

    private const int NewestHeadlines = 8;

    /// <summary>The newest story stands large; where the page has a picture of its own it would outshout it.</summary>
    public bool OpensLarge { get; init; }

    public CardLook LookOf(ArticleCard article) =>
        OpensLarge && Articles.IsFirstPage && article == Articles[0] && article.Lead is not null
            ? CardLook.ListedFirst : CardLook.Listed;

    public Pager Pager => new(Articles, Path);

    /// <summary>
    /// Null when there is no such page. A category and an author may be empty; a tag or an event that no live article
    /// shows must not tell what the newsroom is working on.
    /// </summary>
    public static async Task<ListPage?> FindAsync(
        ListOwner owner, string path, int page, IPublishedArticles published, CancellationToken ct)
    {
        var articles = await published.PageAsync(owner, page, Size, ct);
        return articles.Exists && (articles.Count > 0 || owner.Kind is ListOwnerKind.Category or ListOwnerKind.Author)
            ? new ListPage(articles, path, await published.LatestAsync(ListOwner.Site, NewestHeadlines, 0, ct))
            : null;
    }
}
