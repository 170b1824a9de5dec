using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class FootnotesRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer html, FootnoteGroup group)
    {
        html.EnsureLine();
        html.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
            .WriteEscape(BodyLabels.Footnotes).WriteLine("\"><ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            html.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn:{footnote.Order}\">"));
            html.WriteChildren(footnote);
            html.EnsureLine();
            html.WriteLine("</li>");
        }

        html.WriteLine("</ol></section>");
    }
}
