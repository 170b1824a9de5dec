using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>
/// Opens only the containers we know, a few deep; anything else after <c>:::</c> stays visible text, so that a typing
/// error shows in the preview. A closing line closes the innermost container, not the outermost.
/// </summary>
internal sealed class ContainerParser : CustomContainerParser
{
    private const int MaxDepth = 3;

    public override BlockState TryOpen(BlockProcessor processor) =>
        Container.IsKind(processor.Line.ToString().Trim().TrimStart(':').Trim()) && Depth(processor) < MaxDepth
            ? base.TryOpen(processor) : BlockState.None;

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is ContainerBlock { LastChild: CustomContainer { ClosingFencedCharCount: 0 } }
            ? BlockState.Continue : base.TryContinue(processor, block);

    private static int Depth(BlockProcessor processor)
    {
        var depth = 0;
        for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth += block is CustomContainer ? 1 : 0;
        }

        return depth;
    }
}
