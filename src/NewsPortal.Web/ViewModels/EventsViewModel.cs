using NewsPortal.Core.Common;
using NewsPortal.Core.Events;

namespace NewsPortal.Web.ViewModels;

public sealed record EventsViewModel(PagedList<NewsEventCard> Events)
{
    public const int Size = 20;

    public Pager Pager => new(Events, PortalPaths.Events);
}
