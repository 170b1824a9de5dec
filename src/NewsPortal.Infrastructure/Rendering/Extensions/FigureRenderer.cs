using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>
/// A figure with an address of its own on the page, a link to the picture as large as there is, caption and credit.
/// Assets/ts/viewer.ts reads this markup.
/// </summary>
internal sealed class FigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer html, FigureBlock figure)
    {
        if (figure.Picture is not { } picture)
        {
            return;
        }

        html.EnsureLine();
        html.Write(string.Create(CultureInfo.InvariantCulture, $"<figure id=\"anh-{figure.Number}\" class=\"figure"))
            .Write(figure.Shape.Length > 0 ? $" {figure.Shape}\">" : "\">");
        WriteLinked(html, figure, picture);
        WriteWords(html, figure, picture);
        html.WriteLine("</figure>");
    }

    private static void WriteLinked(HtmlRenderer html, FigureBlock figure, Picture picture)
    {
        var sources = PictureSources.Of(picture, Rendition.Full, figure.Sizes);
        html.Write("<a href=\"").Write(sources.Path).Write('"');
        if (picture.AltText.Length == 0)
        {
            html.Write(" aria-label=\"").WriteEscape(BodyLabels.EnlargePicture(figure.Number)).Write('"');
        }

        html.Write('>');
        PictureMarkup.Write(html, sources, picture.AltText, figure.First);
        html.Write("</a>");
    }

    private static void WriteWords(HtmlRenderer html, FigureBlock figure, Picture picture)
    {
        var credit = picture.CreditName;
        if (figure.Total + picture.Caption.Length + credit.Length == 0)
        {
            return;
        }

        html.Write("<figcaption>");
        if (figure.Total > 0)
        {
            html.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<span class=\"number\">{figure.Number}<span class=\"total\">/{figure.Total}</span></span> "));
        }

        WriteSpan(html, "caption", picture.Caption);
        html.Write(picture.Caption.Length > 0 && credit.Length > 0 ? " " : string.Empty);
        WriteSpan(html, "credit", credit.Length > 0 ? $"{BodyLabels.Credit} {credit}" : string.Empty);
        html.Write("</figcaption>");
    }

    private static void WriteSpan(HtmlRenderer html, string kind, string words)
    {
        if (words.Length > 0)
        {
            html.Write("<span class=\"").Write(kind).Write("\">").WriteEscape(words).Write("</span>");
        }
    }
}
