using System.Globalization;
using Markdig.Renderers;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>One responsive picture: WebP for whoever can, JPEG for all others, never wider than the original.</summary>
internal static class PictureMarkup
{
    /// <summary>How wide the text column is; a gallery shows two pictures side by side.</summary>
    private const string ColumnSizes = "(min-width: 48rem) 44rem, 100vw";
    private const string GallerySizes = "(min-width: 48rem) 22rem, 50vw";
    private const int WidthForOldBrowsers = 960;

    public static void Write(HtmlRenderer html, Picture picture, string altText, bool inGallery)
    {
        var sizes = inGallery ? GallerySizes : ColumnSizes;
        var widths = Rendition.WidthsFor(picture).ToList();
        var (width, height) = LargestSize(picture);
        var fallback = new Rendition(Rendition.Full, widths.Last(w => w <= WidthForOldBrowsers), "jpg");
        html.Write("<picture><source type=\"image/webp\" srcset=\"").Write(SourceSet(picture, widths, "webp"))
            .Write("\" sizes=\"").Write(sizes)
            .Write("\"><img src=\"").Write(fallback.Path(picture.Hash))
            .Write("\" srcset=\"").Write(SourceSet(picture, widths, "jpg"))
            .Write("\" sizes=\"").Write(sizes)
            .Write(string.Create(CultureInfo.InvariantCulture, $"\" width=\"{width}\" height=\"{height}\" alt=\""))
            .WriteEscape(altText)
            .Write("\" loading=\"lazy\" decoding=\"async\"></picture>");
    }

    /// <summary>Address of the largest rendition, for a reader who wants to look closely.</summary>
    public static string LargestPath(Picture picture) =>
        new Rendition(Rendition.Full, Rendition.WidthsFor(picture).Last(), "webp").Path(picture.Hash);

    private static string SourceSet(Picture picture, List<int> widths, string format) =>
        string.Join(", ", widths.Select(width => string.Create(
            CultureInfo.InvariantCulture,
            $"{new Rendition(Rendition.Full, width, format).Path(picture.Hash)} {Math.Min(width, picture.Width)}w")));

    private static (int Width, int Height) LargestSize(Picture picture)
    {
        var width = Math.Min(picture.Width, Rendition.WidthsFor(picture).Last());
        return (width, Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width)));
    }
}
