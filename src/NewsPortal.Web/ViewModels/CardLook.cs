using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;

namespace NewsPortal.Web.ViewModels;

/// <summary>How a card stands on its page.</summary>
/// <param name="Sizes">Width of its picture, as the HTML attribute wants it.</param>
/// <param name="MaxWidth">Pixels of the widest picture worth offering.</param>
public sealed record CardLook(string Style, string Crop, string Sizes, int MaxWidth)
{
    public bool First { get; init; }
    public bool Standfirst { get; init; }
    public bool Section { get; init; }

    private const string LeadSizes = "(min-width: 76rem) 51rem, (min-width: 64rem) calc(100vw - 25rem), 92vw";

    public static readonly CardLook Lead = new("card--lead", Rendition.Wide, LeadSizes, 1600)
    {
        First = true, Standfirst = true, Section = true,
    };

    public static readonly CardLook Second = new(
        "card--top",
        Rendition.Wide,
        "(min-width: 76rem) 16rem, (min-width: 64rem) calc(33vw - 9rem), (min-width: 40rem) 45vw, 120px",
        960)
    {
        Standfirst = true,
    };

    /// <summary>One of four across the page.</summary>
    public static readonly CardLook Fourth = Second with { Sizes = PictureSizes.Fourth("120px") };

    public static readonly CardLook Top = new(
        "card--top", Rendition.Wide, "(min-width: 76rem) 40rem, (min-width: 64rem) 53vw, 92vw", 1280)
    {
        Standfirst = true,
    };

    public static readonly CardLook Listed = new("card--wide", Rendition.Wide, "(min-width: 40rem) 16rem, 120px", 640)
    {
        Standfirst = true, Section = true,
    };

    public static readonly CardLook ListedFirst = Listed with
    {
        Style = "card--large",
        Sizes = PictureSizes.Column,
        MaxWidth = 1600,
        First = true,
    };

    public static readonly CardLook Row = new("card--row", Rendition.Standard, "104px", 320);
    public static readonly CardLook Headline = new("card--headline", Rendition.Wide, string.Empty, 0);
}

public sealed record Card(ArticleCard Article, CardLook Look)
{
    public Picture? Picture => Look.MaxWidth > 0 ? Article.Lead : null;
}

public static class CardLooks
{
    public static Card As(this ArticleCard article, CardLook look) => new(article, look);
}
