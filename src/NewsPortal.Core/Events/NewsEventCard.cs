using NewsPortal.Core.Media;

namespace NewsPortal.Core.Events;

/// <summary>
/// An event as lists and its own page show it. <paramref name="Cover"/> is its own picture or its newest article's.
/// </summary>
/// <param name="LatestAt">UTC time of its newest live article; null when it has none.</param>
public sealed record NewsEventCard(
    int Id, string Name, string Slug, string Standfirst, NewsEventState State, Picture? Cover, int ArticleCount,
    DateTime? LatestAt);
