using System.Globalization;
using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Demo;

/// <param name="PictureWidth">Pixels; the height follows at 16:10. Tests take small ones.</param>
public sealed record DemoOptions(int PictureWidth = 1600)
{
    /// <summary>Pixels of a picture of another shape, such as <c>2x3</c>: as long on its longer side.</summary>
    internal (int Width, int Height) FrameOf(string? shape)
    {
        double[] sides = [.. (shape ?? "16x10").Split('x').Select(s => double.Parse(s, CultureInfo.InvariantCulture))];
        var longer = PictureWidth / sides.Max();
        return ((int)(longer * sides[0]), (int)(longer * sides[1]));
    }
}

/// <summary>How far seeding is: <paramref name="Done"/> of <paramref name="Total"/> pictures or articles.</summary>
public sealed record DemoProgress(string Step, int Done, int Total);

/// <summary>
/// Nhật báo Lam Hồng: the newsroom a fresh installation shows, and the one that tests and screenshots use. It is
/// written through the desk, as an editor's own work would be.
/// </summary>
internal sealed class DemoNewsroom(
    IDeskArticles articles, DemoStructure structure, DemoPictures pictures, DemoStories stories)
{
    /// <summary>Articles in any state.</summary>
    public async Task<int> CountArticlesAsync(CancellationToken ct) =>
        (await articles.CountByStateAsync(ct)).Values.Sum();

    /// <exception cref="DemoRefusedException">There are articles already; nothing was written.</exception>
    public async Task SeedAsync(DemoOptions options, IProgress<DemoProgress>? progress, CancellationToken ct)
    {
        if (await CountArticlesAsync(ct) is > 0 and var count)
        {
            throw new DemoRefusedException(count);
        }

        var content = DemoContent.Load();
        var pictureIds = await pictures.StoreAsync([.. content.Pictures.Values], options, progress, ct);
        var ids = await structure.StoreAsync(content, pictureIds, ct);
        await stories.PublishAsync(content.Articles, ids, pictureIds, progress, ct);
    }
}
