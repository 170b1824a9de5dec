using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Media;

/// <summary>
/// How wide pictures stand on a page, as the <c>sizes</c> attribute wants it. The widths are those of the style sheets
/// in Assets/css/blocks: change them together. PictureChoiceTests compares both in a browser.
/// </summary>
public static class PictureSizes
{
    /// <summary>The text column, 44rem: between a phone's edge and the side column it follows the window.</summary>
    public const string Column = "(min-width: 71rem) 44rem, (min-width: 64rem) calc(100vw - 27rem), 92vw";
    private const string TallInColumn = "(min-width: 33rem) 30rem, 92vw";

    /// <summary>The page, 72rem; on a phone from edge to edge.</summary>
    private const string Page = "(min-width: 76rem) 72rem, (min-width: 40rem) 94vw, 100vw";
    private const string TallOnPage = "(min-width: 44rem) 40rem, 100vw";

    /// <summary>Pixels of the text column and of the page, when the window is wide enough for them.</summary>
    private const int ColumnWidth = 704;
    private const int PageWidth = 1152;

    /// <summary>A picture that stands alone.</summary>
    public static string Alone(Picture picture, ArticleForm form) => (form, picture.IsTall) switch
    {
        (ArticleForm.Photo, true) => TallOnPage,
        (ArticleForm.Photo, false) => Page,
        (_, true) => TallInColumn,
        _ => Column,
    };

    /// <summary>A picture that takes a part (1 is all) of a row; a phone may give it another.</summary>
    public static string InRow(double part, double partOnPhone, ArticleForm form)
    {
        var onDesk = form == ArticleForm.Photo
            ? FormattableString.Invariant($"(min-width: 76rem) {part * PageWidth:0}px")
            : FormattableString.Invariant($"(min-width: 71rem) {part * ColumnWidth:0}px, ")
                + FormattableString.Invariant($"(min-width: 64rem) calc({part:0.00} * (100vw - 27rem))");
        return FormattableString.Invariant(
            $"{onDesk}, (min-width: 40rem) {part * 92:0}vw, {partOnPhone * 92:0}vw");
    }

    /// <summary>One of four across the page, of two on a tablet.</summary>
    public static string Fourth(string onPhone) =>
        $"(min-width: 76rem) 17rem, (min-width: 64rem) 23vw, (min-width: 40rem) 45vw, {onPhone}";
}
