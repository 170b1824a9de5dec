using System.Text;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>The protocol's limits for one file: 50,000 entries, 50 MB.</summary>
public sealed class SitemapSizeTests
{
    private const string Address = "https://mot-toa-soan-co-ten-mien-kha-dai.example";
    private static readonly SiteSettings Site = new() { PublicAddress = Address };

    [Fact]
    public void A_month_of_many_articles_has_several_files_and_none_is_near_the_limit()
    {
        var files = SitemapFiles.OfMonth(new SitemapMonth(new DateOnly(2022, 12, 1), [1, 3], DateTime.UnixEpoch));

        Assert.Equal(["/sitemap-2022-12.xml", "/sitemap-2022-12-3.xml"], files);
        Assert.InRange(SitemapFiles.Articles, 1, 50_000);
        Assert.InRange(SitemapFiles.Lists, 1, 50_000);
    }

    [Fact]
    public async Task A_full_file_of_photo_stories_keeps_every_page_and_stays_below_50_MB()
    {
        using var file = new MemoryStream();

        await SitemapWriter.WriteAsync(file, PhotoStories(SitemapFiles.Articles), Site);

        Assert.InRange(file.Length, 40_000_000, 50_000_000);
        var read = SitemapFile.Read(Encoding.UTF8.GetString(file.ToArray()), Address);
        Assert.Equal(SitemapFiles.Articles, read.Paths.Count);
        Assert.Equal(100, read.Root.Elements().First().Elements(SitemapFile.Image + "image").Count());
    }

    private static async IAsyncEnumerable<SitemapEntry> PhotoStories(int count)
    {
        var pictures = Enumerable.Range(0, 100)
            .Select(n => new Picture(n, $"{n:x32}", 1600, 1000, "Lúa", "Lúa", "NVCC")).ToList();
        var slug = string.Join('-', Enumerable.Repeat("phong-su", 12));
        for (var id = 0; id < count; id++)
        {
            yield return new SitemapEntry($"/mot-chuyen-muc/{slug}-{id}.html", DateTime.UnixEpoch, pictures);
        }

        await Task.CompletedTask;
    }
}
