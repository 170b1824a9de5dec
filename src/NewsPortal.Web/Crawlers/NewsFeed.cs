using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Crawlers;

/// <summary>The newest articles of one list, as feeds tell them.</summary>
/// <param name="PagePath">Of the page it follows.</param>
/// <param name="ChangedAt">UTC; when the list last changed, null when it never had an article.</param>
/// <param name="Texts">The whole text of each article, by its id, as <see cref="FeedText"/> makes it.</param>
public sealed record NewsFeed(
    ListOwner Owner, string Title, string Description, string PagePath, DateTime? ChangedAt,
    IReadOnlyList<ArticlePage> Articles, IReadOnlyDictionary<long, string> Texts);
