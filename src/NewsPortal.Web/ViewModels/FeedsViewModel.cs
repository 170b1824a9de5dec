using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;

namespace NewsPortal.Web.ViewModels;

/// <summary>What can be followed, for people.</summary>
/// <param name="Events">The first page of those with live articles.</param>
public sealed record FeedsViewModel(CategoryTree Categories, IReadOnlyList<NewsEventCard> Events);
