using NewsPortal.Core.Categories;

namespace NewsPortal.Web.ViewModels;

/// <summary>What can be followed, for people.</summary>
/// <param name="Groups">Events, authors and tags; none without feeds.</param>
public sealed record FeedsViewModel(CategoryTree Categories, IReadOnlyList<FeedGroup> Groups);

/// <param name="Id">Of its heading.</param>
public sealed record FeedGroup(string Id, string Title, IReadOnlyList<Crumb> Pages);
