using Markdig;
using Markdig.Renderers;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary><c>:::gallery</c> and <c>:::box</c>.</summary>
internal sealed class ContainerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new ContainerRenderer());
        }
    }
}
