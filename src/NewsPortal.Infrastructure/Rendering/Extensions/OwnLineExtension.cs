using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>
/// Pictures and video addresses on a line of their own leave their paragraph and become blocks, whether or not the
/// writer left an empty line around them.
/// </summary>
internal sealed class OwnLineExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Split;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.AddIfNotAlready<FigureRenderer>();
            html.ObjectRenderers.AddIfNotAlready<GalleryRowRenderer>();
            html.ObjectRenderers.AddIfNotAlready<PictureInlineRenderer>();
            html.ObjectRenderers.AddIfNotAlready<EmbedRenderer>();
        }
    }

    private static void Split(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>().ToList())
        {
            var lines = Lines(paragraph);
            if (paragraph.Parent is { } parent && lines.Exists(line => BlockOf(line) is not null))
            {
                Replace(parent, paragraph, lines);
            }
        }
    }

    private static void Replace(ContainerBlock parent, ParagraphBlock paragraph, List<List<Inline>> lines)
    {
        var place = parent.IndexOf(paragraph);
        parent.RemoveAt(place);
        ParagraphBlock? text = null;
        foreach (var line in lines)
        {
            var block = BlockOf(line);
            if (block is not null)
            {
                text = null;
                parent.Insert(place++, block);
                continue;
            }

            if (text is null)
            {
                text = new ParagraphBlock { Inline = new ContainerInline() };
                parent.Insert(place++, text);
            }
            else
            {
                text.Inline!.AppendChild(new LineBreakInline());
            }

            line.ForEach(inline => Move(inline, text.Inline!));
        }
    }

    private static void Move(Inline inline, ContainerInline to)
    {
        inline.Remove();
        to.AppendChild(inline);
    }

    private static List<List<Inline>> Lines(ParagraphBlock paragraph)
    {
        var lines = new List<List<Inline>> { new() };
        foreach (var inline in paragraph.Inline ?? Enumerable.Empty<Inline>())
        {
            if (inline is LineBreakInline)
            {
                lines.Add([]);
            }
            else if (inline is not LiteralInline { Content.IsEmpty: true })
            {
                lines[^1].Add(inline);
            }
        }

        return lines;
    }

    private static LeafBlock? BlockOf(List<Inline> line) =>
        line.Where(i => i is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace()).ToList() switch
        {
            [LinkInline { IsImage: true } image] => Figure(image),
            [LinkInline { IsAutoLink: true } link] => Embed(link.Url),
            [AutolinkInline { IsEmail: false } link] => Embed(link.Url),
            _ => null,
        };

    private static FigureBlock? Figure(LinkInline image) =>
        LinkAddress.MediaId(image.Url) is { } id
            ? new FigureBlock(id, InlineText.Of(image), image.Title?.Trim() ?? string.Empty) : null;

    private static EmbedBlock? Embed(string? address) =>
        VideoAddress.Read(address) is { } video ? new EmbedBlock(video) : null;
}
