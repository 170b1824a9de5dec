using Markdig.Syntax.Inlines;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>A picture in the middle of a sentence: no caption, no frame.</summary>
internal sealed class PictureInline(Picture picture) : LeafInline
{
    public Picture Picture { get; } = picture;
}
