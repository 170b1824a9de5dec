using System.Text;

namespace NewsPortal.Infrastructure.Media.Checks;

/// <summary>Formats people send in good faith, so that each can be answered by its name.</summary>
internal static class ForeignFormat
{
    private const int LookedAt = 4096;
    private const int PdfHeaderWithin = 1024;

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
    private static readonly string[] AvifBrands = ["avif", "avis"];

    /// <summary>The code of the reason; null when the format has no sentence of its own.</summary>
    public static string? CodeFor(ReadOnlySpan<byte> file) =>
        IsTiff(file) ? "PictureTiff"
        : HasPdfHeader(file) ? "PicturePdf"
        : BrandOf(file) is { } brand && AvifBrands.Contains(brand) ? "PictureAvif"
        : BrandOf(file) is { } other && HeicBrands.Contains(other) ? "PictureHeic"
        : LooksLikeSvg(file) ? "PictureSvg"
        : null;

    /// <summary>Readers of PDF accept its header anywhere in the first kilobyte (ISO 32000-1, annex H).</summary>
    public static bool HasPdfHeader(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    // Most raw formats of cameras are TIFF as well.
    private static bool IsTiff(ReadOnlySpan<byte> file) =>
        file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) || file.StartsWith("II+\0"u8)
        || file.StartsWith("MM\0+"u8);

    private static string? BrandOf(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8) ? Encoding.ASCII.GetString(file[8..12]) : null;

    private static bool LooksLikeSvg(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, LookedAt)])
            .Replace("\0", string.Empty, StringComparison.Ordinal);
        return start.Contains("<svg", StringComparison.OrdinalIgnoreCase)
            && !start.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
