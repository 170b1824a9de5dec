using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>A picture in the library's list.</summary>
public sealed record MediaCard(MediaAsset Asset, bool IsUnused);

/// <summary>A page of the library, also as the picture dialog shows it.</summary>
public sealed record MediaChoicePage(MediaQuery Query, PagedList<MediaAsset> Pictures, string Path)
{
    public Pager Pager => new(Pictures, page => (Query with { Page = page }).Address(Path));
}

public sealed record MediaListPage(
    MediaChoicePage List, IReadOnlyList<NewsEvent> Events, IReadOnlyList<Staff> Uploaders)
{
    /// <summary>Numbers of the pictures of this page that nothing names.</summary>
    public required IReadOnlySet<int> Unused { get; init; }
    public UploadForm Upload { get; init; } = new();

    /// <summary>What became of the files of a form sent without scripts.</summary>
    public IReadOnlyList<UploadedFile> Outcomes { get; init; } = [];
}
