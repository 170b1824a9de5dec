using NewsPortal.Core.Events;

namespace NewsPortal.Web.ViewModels;

public sealed record HomeViewModel(
    FrontPage Front, IReadOnlyList<CategoryBlock> Blocks, IReadOnlyList<NewsEventCard> RunningEvents)
{
    public const int Events = 4;
}
