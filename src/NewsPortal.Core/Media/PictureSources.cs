namespace NewsPortal.Core.Media;

/// <summary>Addresses of one format, each with its width, as the <c>srcset</c> attribute wants them.</summary>
/// <param name="Type">MIME type.</param>
public sealed record PictureSource(string Type, string SourceSet);

/// <summary>
/// What a page offers browsers of one picture, to choose from by the room it has. The renderer of bodies and the pages'
/// tag helper both write it as a <c>picture</c> element.
/// </summary>
/// <param name="Smaller">AVIF where it is made, then WebP: lighter than the JPEG, not read everywhere.</param>
/// <param name="Path">The largest JPEG: for browsers that cannot choose, and the one that crawlers know.</param>
/// <param name="Width">Pixels of the largest, as it really is.</param>
/// <param name="Height">Pixels of the largest, as it really is.</param>
public sealed record PictureSources(
    IReadOnlyList<PictureSource> Smaller, string Path, string SourceSet, string Sizes, int Width, int Height)
{
    /// <param name="sizes">How wide it stands on the page, as the <c>sizes</c> attribute wants it.</param>
    /// <param name="maxWidth">Pixels; the page has no use for more.</param>
    public static PictureSources Of(Picture picture, string crop, string sizes, int maxWidth = int.MaxValue)
    {
        List<int> widths = [.. Rendition.WidthsFor(picture, crop).Where((w, i) => i == 0 || w <= maxWidth)];
        var largest = new Rendition(crop, widths[^1], Rendition.Jpeg);
        var (width, height) = largest.SizeOf(picture.Width, picture.Height);
        var isInAvif = picture.HasAvif && widths.TrueForAll(w => new Rendition(crop, w, Rendition.Avif).IsOnPages);
        string[] smaller = isInAvif ? [Rendition.Avif, "webp"] : ["webp"];
        return new PictureSources(
            [.. smaller.Select(format => new PictureSource("image/" + format, SourceSetOf(format)))],
            largest.Path(picture.Hash), SourceSetOf(Rendition.Jpeg), sizes, width, height);

        string SourceSetOf(string format) => string.Join(", ", widths
            .Select(w => new Rendition(crop, w, format))
            .Select(r => FormattableString.Invariant(
                $"{r.Path(picture.Hash)} {r.SizeOf(picture.Width, picture.Height).Width}w")));
    }
}
