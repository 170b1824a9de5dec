using Markdig.Syntax;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>A video whose bare address stands on a line of its own.</summary>
internal sealed class EmbedBlock(VideoAddress video) : LeafBlock(null)
{
    public VideoAddress Video { get; } = video;
}
