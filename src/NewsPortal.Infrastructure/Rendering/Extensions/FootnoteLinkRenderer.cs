using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer html, FootnoteLink link)
    {
        var number = link.Footnote.Order;
        if (link.IsBackLink)
        {
            html.Write(string.Create(
                CultureInfo.InvariantCulture, $"<a href=\"#fnref:{link.Index}\" class=\"footnote-back\" aria-label=\""))
                .WriteEscape(BodyLabels.BackFromFootnote(number)).Write("\">↩</a>");
            return;
        }

        html.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<sup><a id=\"fnref:{link.Index}\" href=\"#fn:{number}\" class=\"footnote-ref\">{number}</a></sup>"));
    }
}
