using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>Tables that scroll inside themselves on a phone, by keyboard too, with scopes on their headers.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    private static readonly object NumberKey = new();

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Number;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        }
    }

    public static int NumberOf(Table table) => table.GetData(NumberKey) as int? ?? 1;

    private static void Number(MarkdownDocument document)
    {
        var number = 0;
        foreach (var table in document.Descendants<Table>())
        {
            table.SetData(NumberKey, ++number);
        }
    }
}
