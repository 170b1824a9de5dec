using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Rendering.Extensions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>
/// Puts what was found in place of the references; what was not found loses its link or picture, never its words.
/// </summary>
internal static class BodyResolver
{
    /// <summary>Changes the document.</summary>
    /// <returns>The pictures now shown, in their order, each once, with the words it first has.</returns>
    public static IReadOnlyList<Picture> Resolve(MarkdownDocument document, BodyReferences found)
    {
        foreach (var figure in document.Descendants<FigureBlock>().ToList())
        {
            figure.Show(found.Pictures.GetValueOrDefault(figure.MediaId));
            if (figure.Picture is null)
            {
                figure.Parent!.Remove(figure);
            }
        }

        foreach (var link in document.Descendants<Inline>().ToList())
        {
            Resolve(link, found);
        }

        return [.. document.Descendants().Select(PictureOf).OfType<Picture>().DistinctBy(p => p.MediaId)];
    }

    private static Picture? PictureOf(MarkdownObject shown) =>
        shown switch { FigureBlock figure => figure.Picture, PictureInline inline => inline.Picture, _ => null };

    private static void Resolve(Inline inline, BodyReferences found)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true } image:
                image.ReplaceBy(Picture(image, found), copyChildren: false);
                break;
            case LinkInline link:
                Point(link, AddressOf(link, found));
                break;
            case AutolinkInline bare:
                var full = new LinkInline();
                full.AppendChild(new LiteralInline(bare.Url));
                bare.ReplaceBy(full);
                Point(full, LinkAddress.Safe(bare.IsEmail ? "mailto:" + bare.Url : bare.Url));
                break;
        }
    }

    private static Inline Picture(LinkInline image, BodyReferences found)
    {
        var altText = InlineText.Of(image);
        return LinkAddress.MediaId(image.Url) is { } id && found.Pictures.TryGetValue(id, out var picture)
            ? new PictureInline(altText.Length > 0 ? picture with { AltText = altText } : picture)
            : new LiteralInline(altText);
    }

    private static string? AddressOf(LinkInline link, BodyReferences found) =>
        LinkAddress.ArticleId(link.Url) is { } id
            ? found.ArticlePaths.GetValueOrDefault(id) : LinkAddress.Safe(link.Url);

    private static void Point(LinkInline link, string? address)
    {
        if (address is null)
        {
            link.MoveChildrenAfter(link);
            link.Remove();
            return;
        }

        link.Url = address;
        link.GetDynamicUrl = null;
        if (LinkAddress.IsExternal(address))
        {
            link.GetAttributes().AddProperty("rel", "noopener");
        }
    }
}
