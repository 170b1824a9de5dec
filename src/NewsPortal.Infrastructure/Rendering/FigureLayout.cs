using Markdig.Syntax;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Rendering.Extensions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>Gives every figure its number, its place and its shape, and galleries their rows.</summary>
internal static class FigureLayout
{
    /// <summary>Shapes that the style sheet knows as <c>ratio-150</c>: width over height in hundredths.</summary>
    private static readonly int[] Ratios =
        [50, 56, 67, 75, 80, 90, 100, 112, 125, 133, 150, 160, 178, 200, 240, 300];

    /// <summary>Part of a phone's width: a caption beside a wider picture needs as much.</summary>
    private const double NarrowestOnPhone = 0.3;

    public static IEnumerable<string> RatioClasses => Ratios.Select(ClassOf);

    /// <summary>Changes the document; figures without a picture are gone from it already.</summary>
    /// <param name="opens">No lead picture stands above the text.</param>
    public static void Arrange(MarkdownDocument document, ArticleForm form, bool opens)
    {
        var figures = document.Descendants<FigureBlock>().ToList();
        foreach (var (figure, index) in figures.Select((f, i) => (f, i)))
        {
            figure.Number = index + 1;
            figure.Total = form == ArticleForm.Photo ? figures.Count : 0;
            figure.Sizes = PictureSizes.Alone(figure.Picture!, form);
            figure.Shape = figure.Picture!.IsTall ? "tall" : string.Empty;
            figure.First = opens && index == 0
                && (form == ArticleForm.Photo || document[0] == figure);
        }

        foreach (var gallery in document.Descendants<ContainerBlock>().Where(Container.IsGallery).ToList())
        {
            ArrangeRows(gallery, form);
        }
    }

    private static void ArrangeRows(ContainerBlock gallery, ArticleForm form)
    {
        var blocks = gallery.ToList();
        gallery.Clear();
        while (blocks.Count > 0)
        {
            List<FigureBlock> figures = [.. blocks.TakeWhile(b => b is FigureBlock).Cast<FigureBlock>()];
            blocks.RemoveRange(0, figures.Count);
            foreach (var count in GalleryRows.Split([.. figures.Select(f => RatioOf(f) / 100.0)]))
            {
                gallery.Add(Row(figures[..count], form));
                figures.RemoveRange(0, count);
            }

            var others = blocks.TakeWhile(b => b is not FigureBlock).ToList();
            others.ForEach(gallery.Add);
            blocks.RemoveRange(0, others.Count);
        }
    }

    private static GalleryRow Row(List<FigureBlock> figures, ArticleForm form)
    {
        var row = new GalleryRow();
        figures.ForEach(row.Add);
        if (figures.Count > 1)
        {
            var sum = figures.Sum(RatioOf);
            // A phone shows the third on a line of its own.
            double sumOnPhone = figures.Take(2).Sum(RatioOf);
            row.IsUneven = figures.Take(2).Min(RatioOf) / sumOnPhone < NarrowestOnPhone;
            foreach (var (figure, index) in figures.Select((f, i) => (f, i)))
            {
                double ratio = RatioOf(figure);
                figure.Shape = ClassOf(RatioOf(figure));
                var partOnPhone = index == 2 || row.IsUneven ? 1 : ratio / sumOnPhone;
                figure.Sizes = PictureSizes.InRow(ratio / sum, partOnPhone, form);
            }
        }

        return row;
    }

    private static string ClassOf(int ratio) => FormattableString.Invariant($"ratio-{ratio}");

    private static int RatioOf(FigureBlock figure)
    {
        var ratio = 100.0 * figure.Picture!.Width / figure.Picture.Height;
        return Ratios.MinBy(r => Math.Abs(Math.Log(r / ratio)));
    }
}
