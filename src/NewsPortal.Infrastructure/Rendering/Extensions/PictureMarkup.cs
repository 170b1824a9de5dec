using System.Globalization;
using Markdig.Renderers;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>Writes <see cref="PictureSources"/> into a body.</summary>
internal static class PictureMarkup
{
    public static void Write(HtmlRenderer html, PictureSources sources, string altText, bool first = false)
    {
        html.Write("<picture>");
        foreach (var source in sources.Smaller)
        {
            html.Write($"<source type=\"{source.Type}\" srcset=\"{source.SourceSet}\" sizes=\"{sources.Sizes}\">");
        }

        html.Write($"<img src=\"{sources.Path}\" srcset=\"{sources.SourceSet}\" sizes=\"{sources.Sizes}\"")
            .Write(string.Create(
                CultureInfo.InvariantCulture, $" width=\"{sources.Width}\" height=\"{sources.Height}\" alt=\""))
            .WriteEscape(altText)
            .Write(first ? "\" fetchpriority=\"high\">" : "\" loading=\"lazy\" decoding=\"async\">")
            .Write("</picture>");
    }
}
