using NewsPortal.Core.Tags;

namespace NewsPortal.Web.ViewModels;

public sealed record TagViewModel(Tag Tag, ListPage List);
