using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>
/// Files with their words at the same place of the other lists; the last words serve the files after them.
/// </summary>
public sealed class UploadForm
{
    public List<IFormFile> Files { get; set; } = [];
    public List<string?> Captions { get; set; } = [];
    public List<string?> AltTexts { get; set; } = [];
    public List<string?> Credits { get; set; } = [];

    public static string At(IReadOnlyList<string?> words, int index) =>
        words.Count == 0 ? string.Empty : words[Math.Min(index, words.Count - 1)] ?? string.Empty;
}

/// <summary>What became of one file.</summary>
public sealed record UploadedFile(string FileName, MediaAsset? Asset, IReadOnlyList<string> Errors);

public sealed record MediaPage(
    string? Words, PagedList<MediaAsset> Pictures, UploadForm Upload, IReadOnlyList<UploadedFile> Refused)
{
    public Pager Pager(string path) => new(Pictures, page =>
        $"{path}?trang={page}" + (string.IsNullOrEmpty(Words) ? "" : $"&tim={Uri.EscapeDataString(Words)}"));
}

public sealed class MediaForm
{
    public string? Caption { get; set; }
    public string? AltText { get; set; }
    public string? Credit { get; set; }
    public long Version { get; set; }
}

public sealed record MediaEditPage(MediaAsset Asset, MediaForm Form);
