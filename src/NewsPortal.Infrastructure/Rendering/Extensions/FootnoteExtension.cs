using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>Footnotes as a named section at the end, with links there and back that say where they lead.</summary>
internal sealed class FootnoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new FootnotesRenderer());
            html.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        }
    }
}
