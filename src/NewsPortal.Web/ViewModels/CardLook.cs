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

    public static readonly CardLook Lead = new("card--lead", Rendition.Wide, "(min-width: 64rem) 48rem, 100vw", 1600)
    {
        First = true, Standfirst = true, Section = true,
    };

    public static readonly CardLook Second = new(
        "card--top", Rendition.Wide, "(min-width: 64rem) 16rem, (min-width: 40rem) 45vw, 120px", 960)
    {
        Standfirst = true,
    };

    public static readonly CardLook Top = new(
        "card--top", Rendition.Wide, "(min-width: 64rem) 28rem, (min-width: 40rem) 45vw, 100vw", 960)
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
        Sizes = "(min-width: 64rem) 44rem, 100vw",
        MaxWidth = 1600,
        First = true,
    };

    public static readonly CardLook Row = new("card--row", "4x3", "104px", 320);
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
