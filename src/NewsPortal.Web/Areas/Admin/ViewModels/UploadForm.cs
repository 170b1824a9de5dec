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

    /// <summary>For files that have no credit here or in themselves.</summary>
    public string? DefaultCredit { get; set; }

    public PictureWords WordsAt(int index) => new()
    {
        Caption = At(Captions, index), AltText = At(AltTexts, index), Credit = At(Credits, index),
    };

    public static string At(IReadOnlyList<string?> words, int index) =>
        words.Count == 0 ? string.Empty : words[Math.Min(index, words.Count - 1)] ?? string.Empty;
}
