using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>
/// The page's only h1 is the headline: whatever levels a writer used become h2, h3 and h4 in their order, without gaps.
/// </summary>
internal sealed class HeadingExtension : IMarkdownExtension
{
    private const int First = 2;
    private const int Last = 4;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Shift;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Shift(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var levels = headings.Select(h => h.Level).Distinct().Order().ToList();
        headings.ForEach(h => h.Level = Math.Min(Last, First + levels.IndexOf(h.Level)));
    }
}
