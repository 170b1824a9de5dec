using System.Text;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Renderers;
using Markdig.Syntax;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Rendering.Extensions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>CommonMark without raw HTML; tables, footnotes, bare links, and our additions in Extensions/.</summary>
internal static class BodyMarkdown
{
    // The sanitiser's time grows with the square of the number of siblings: give it few at once.
    private const int BlocksAtOnce = 100;
    private const int WidestBlock = 2_000;
    private const int WidestInline = 5_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .Use<ContainerExtension>()
        .Use<OwnLineExtension>()
        .Use<HeadingExtension>()
        .Use<TableExtension>()
        .Use<FootnoteExtension>()
        .Build();

    /// <summary>
    /// Sanitised HTML; <paramref name="find"/> is asked once for all references. Never fails for what the text is: what
    /// is too tangled to be Markdown comes out as plain text.
    /// </summary>
    public static async Task<RenderedBody> RenderAsync(
        string markdown, ArticleForm form, int? leadMediaId, Func<BodyReferenceNames, Task<BodyReferences>> find)
    {
        var document = Parse(markdown);
        var pictures = BodyResolver.Resolve(document, await find(BodyReferenceNames.In(document)));
        var opens = leadMediaId is null || pictures.Any(p => p.MediaId == leadMediaId);
        FigureLayout.Arrange(document, form, opens);
        return new RenderedBody(ToCleanHtml(document), pictures);
    }

    /// <summary>The ids a body mentions.</summary>
    public static BodyReferenceNames NamesIn(string markdown) => BodyReferenceNames.In(Parse(markdown));

    private static string ToCleanHtml(MarkdownDocument document)
    {
        var html = new StringBuilder();
        foreach (var blocks in document.Chunk(BlocksAtOnce))
        {
            using var writer = new StringWriter();
            var renderer = new HtmlRenderer(writer);
            Pipeline.Setup(renderer);
            Array.ForEach(blocks, block => renderer.Render(block));
            html.Append(BodySanitizer.Clean(writer.ToString()));
        }

        return html.ToString();
    }

    private static MarkdownDocument Parse(string markdown)
    {
        var text = PathologicalMarkdown.Loosen(markdown);
        return TryParse(text)
            ?? TryParse(PathologicalMarkdown.Loosen(text, part => part == text || TryParse(part) is null))
            ?? Markdown.Parse(PathologicalMarkdown.AsPlainText(text), Pipeline);
    }

    private static MarkdownDocument? TryParse(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            return IsTooWide(document) ? null : document;
        }
        catch (ArgumentException)
        {
            // Markdig's answer to elements nested deeper than its limit.
            return null;
        }
    }

    private static bool IsTooWide(MarkdownDocument document) =>
        document.Descendants().Any(element => element switch
        {
            ContainerBlock block => block.Count > WidestBlock,
            LeafBlock { Inline: { } words } => words.Skip(WidestInline).Any(),
            _ => false,
        });
}
