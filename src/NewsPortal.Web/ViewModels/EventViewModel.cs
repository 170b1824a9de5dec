using NewsPortal.Core.Events;

namespace NewsPortal.Web.ViewModels;

public sealed record EventViewModel(NewsEventCard Event, ListPage List);
