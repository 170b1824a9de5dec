using System.Text.RegularExpressions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Demo;

/// <summary>Seeds once, with small pictures, and looks at the result from the readers' side.</summary>
public sealed partial class DemoNewsroomTests(DemoNewsroomTests.Seeded seeded) : IClassFixture<DemoNewsroomTests.Seeded>
{
    private const string ReportHeadline = "Tổng kết phong trào thi đua “Dân vận khéo” năm 2022";

    /// <summary>What the sample page and ours have to share: the headline, people and their offices.</summary>
    private static readonly string[] Given =
        [ReportHeadline, "Hoàng Nghĩa Hiếu", "Ngọc Kim Nam", "Lê Hồng Vinh", "Phó Bí thư Tỉnh ủy"];

    [Fact]
    public async Task At_least_eighty_articles_are_live_and_none_is_anything_else()
    {
        var counts = await seeded.Site.AskAsync((IDeskArticles all) => all.CountByStateAsync(default));

        Assert.InRange(counts[ArticleState.Published], 80, 200);
        Assert.Equal(counts[ArticleState.Published], counts.Values.Sum());
    }

    [Fact]
    public async Task Eight_roots_with_children_six_events_twelve_authors_and_the_static_pages_are_there()
    {
        var tree = await seeded.Site.AskAsync((ICategories all) => all.TreeAsync(default));
        Assert.Equal(8, tree.Roots.Count());
        Assert.All(tree.Roots, root => Assert.NotEmpty(tree.ChildrenOf(root.Id)));
        var events = await seeded.Site.AskAsync((INewsEvents all) => all.PageAsync(1, 20, default));
        Assert.Equal(6, events.TotalItemCount);
        Assert.Equal(12, (await seeded.Site.AskAsync((IAuthors all) => all.AllAsync(default))).Count);
        var pages = await seeded.Site.AskAsync((IStaticPages all) => all.LinksAsync(default));
        Assert.Equal(["gioi-thieu", "lien-he", "dieu-khoan-su-dung", "chinh-sach-du-lieu"], pages.Select(p => p.Slug));
        Assert.Equal("Nhật báo Lam Hồng", (await seeded.Site.AskAsync((ISiteSettings s) => s.GetAsync(default))).Name);
    }

    [Fact]
    public async Task The_report_of_2022_is_there_with_its_hour_its_signers_its_six_pictures_and_its_event()
    {
        var page = await ReportAsync();

        Assert.Equal("12:09, 16/12/2022", PortalTime.Show(page.PublishedAt));
        Assert.Equal("Thời sự - Chính trị", page.Category.Name);
        Assert.Equal(["Xuân Hướng", "Cảnh Toàn"], page.Byline.Select(s => s.Name));
        Assert.Equal(["Phong trào thi đua “Dân vận khéo”"], page.Events.Select(e => e.Name));
        Assert.Equal(6, Captions().Count(page.BodyHtml));
        Assert.NotNull(page.Lead);
    }

    [Fact]
    public async Task Every_article_is_of_the_past_has_its_picture_and_signers_and_shows_all_its_pictures()
    {
        foreach (var page in await AllAsync())
        {
            Assert.True(page.PublishedAt < seeded.Site.Clock.GetUtcNow(), page.Headline);
            Assert.NotNull(page.Lead);
            Assert.NotEmpty(page.Byline);
            Assert.DoesNotContain("picture:", page.BodyHtml, StringComparison.Ordinal);
            Assert.DoesNotContain(":::", page.BodyHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Corrected_articles_say_so()
    {
        var corrected = (await AllAsync()).Where(a => a.CorrectedAt is not null).ToList();

        Assert.Equal(DemoContent.Load().Articles.Count(a => a.Corrected is not null), corrected.Count);
        Assert.All(corrected, a => Assert.True(a.CorrectedAt > a.PublishedAt, a.Headline));
    }

    [Fact]
    public async Task Seeding_again_is_refused_in_one_sentence()
    {
        var refusal = await Assert.ThrowsAsync<DemoRefusedException>(
            () => seeded.Site.Services.SeedDemoAsync(new DemoOptions(), null, TestContext.Current.CancellationToken));

        Assert.Matches(@"^This database holds \d+ articles already; .*\.$", refusal.Message);
    }

    [Fact]
    public async Task No_sentence_is_copied_from_the_sample_page()
    {
        Assert.SkipWhen(SharedFile.Seed is null, SharedFile.Absent("seed/dan-van-kheo.txt"));
        var text = await File.ReadAllTextAsync(SharedFile.Seed, TestContext.Current.CancellationToken);
        var sample = Runs(text, "theirs").ToHashSet();

        foreach (var article in DemoContent.Load().Articles)
        {
            var shared = Runs(article.Standfirst + "\n" + article.Body, "ours").Where(sample.Contains).ToList();
            Assert.True(shared.Count == 0, $"{article.File.Path}: {string.Join(" | ", shared)}");
        }
    }

    [GeneratedRegex("<figcaption")]
    private static partial Regex Captions();

    /// <summary>
    /// All runs of eight words, without marks and punctuation, that hold nothing of <see cref="Given"/>.
    /// </summary>
    private static IEnumerable<string> Runs(string text, string gap)
    {
        const int Length = 8;
        var folded = VietnameseText.SearchKey(text);
        foreach (var given in Given)
        {
            folded = folded.Replace(VietnameseText.SearchKey(given), $" {gap} ", StringComparison.Ordinal);
        }

        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Length + 1))
            .Select(i => string.Join(' ', words[i..(i + Length)]));
    }

    private async Task<ArticlePage> ReportAsync() => (await AllAsync()).Single(a => a.Headline == ReportHeadline);

    private async Task<List<ArticlePage>> AllAsync()
    {
        var cards = await seeded.Site.AskAsync(
            (IPublishedArticles all) => all.LatestAsync(ListOwner.Site, 200, 0, default));
        var pages = new List<ArticlePage>();
        foreach (var card in cards)
        {
            pages.Add((await seeded.Site.AskAsync((IPublishedArticles all) => all.FindAsync(card.Id, default)))!);
        }

        return pages;
    }

    public sealed class Seeded : IAsyncLifetime
    {
        public TestNewsroom Site { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Site = await TestNewsroom.OpenAsync();
            Site.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
            await Site.Services.SeedDemoAsync(new DemoOptions(PictureWidth: 320), null, default);
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
