using Markdig.Syntax;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>A picture that stands on a line of its own.</summary>
internal sealed class FigureBlock(int mediaId, string altText, string caption) : LeafBlock(null)
{
    public int MediaId { get; } = mediaId;

    /// <summary>Set once the library was asked, with the words to show; a figure without one is not shown.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>From 1 through the whole body; the address of the figure on its page.</summary>
    public int Number { get; set; }

    /// <summary>How many there are, where the page counts them: “3/12”. 0 elsewhere.</summary>
    public int Total { get; set; }

    /// <summary>How wide it stands, as the <c>sizes</c> attribute wants it.</summary>
    public string Sizes { get; set; } = string.Empty;

    /// <summary>Class of its shape, by which a style sheet lays it out; may be empty.</summary>
    public string Shape { get; set; } = string.Empty;

    /// <summary>Seen as soon as the page is: fetched at once.</summary>
    public bool First { get; set; }

    /// <summary>Words of the article win over those of the library.</summary>
    public void Show(Picture? found) => Picture = found is null ? null : found with
    {
        AltText = altText.Length > 0 ? altText : found.AltText,
        Caption = caption.Length > 0 ? caption : found.Caption,
    };
}
