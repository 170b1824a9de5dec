using Markdig.Syntax;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>A picture that stands on a line of its own.</summary>
internal sealed class FigureBlock(int mediaId, string altText, string caption) : LeafBlock(null)
{
    public int MediaId { get; } = mediaId;

    /// <summary>Set once the library was asked; a figure without a picture is not shown.</summary>
    public Picture? Picture { get; set; }

    public string AltText => altText.Length > 0 ? altText : Picture?.AltText ?? string.Empty;
    public string Caption => caption.Length > 0 ? caption : Picture?.Caption ?? string.Empty;
    public string Credit => Picture?.Credit ?? string.Empty;
    public Picture? AsShown =>
        Picture is { } picture ? picture with { Caption = Caption, AltText = AltText } : null;
    public bool IsInGallery => Parent is ContainerBlock { } parent && Container.IsGallery(parent);
}
