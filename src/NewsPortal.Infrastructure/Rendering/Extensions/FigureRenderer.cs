using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class FigureRenderer : HtmlObjectRenderer<FigureBlock>
{
    protected override void Write(HtmlRenderer html, FigureBlock figure)
    {
        if (figure.Picture is not { } picture)
        {
            return;
        }

        html.EnsureLine();
        html.Write("<figure class=\"figure\">");
        if (figure.IsInGallery)
        {
            WriteLinked(html, figure, picture);
        }
        else
        {
            PictureMarkup.Write(html, picture, figure.AltText, inGallery: false);
        }

        WriteWords(html, figure);
        html.WriteLine("</figure>");
    }

    private static void WriteLinked(HtmlRenderer html, FigureBlock figure, Picture picture)
    {
        html.Write("<a href=\"").Write(PictureMarkup.LargestPath(picture)).Write('"');
        if (figure.AltText.Length == 0)
        {
            html.Write(" aria-label=\"").WriteEscape(BodyLabels.EnlargePicture).Write('"');
        }

        html.Write('>');
        PictureMarkup.Write(html, picture, figure.AltText, inGallery: true);
        html.Write("</a>");
    }

    private static void WriteWords(HtmlRenderer html, FigureBlock figure)
    {
        var credit = WithoutLabel(figure.Credit);
        if (figure.Caption.Length + credit.Length == 0)
        {
            return;
        }

        html.Write("<figcaption>");
        WriteSpan(html, "caption", figure.Caption);
        html.Write(figure.Caption.Length > 0 && credit.Length > 0 ? " " : string.Empty);
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

    // Many desks type "Ảnh: Minh Sơn" into the field for the name.
    private static string WithoutLabel(string credit) =>
        credit.StartsWith(BodyLabels.Credit, StringComparison.OrdinalIgnoreCase)
            ? credit[BodyLabels.Credit.Length..].TrimStart() : credit;
}
