using NewsPortal.Core.Authors;

namespace NewsPortal.Web.ViewModels;

public sealed record AuthorViewModel(Author Author, ListPage List);
