using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>A database of the first release, with a live article that shows a picture, is brought up to date.</summary>
public sealed class EarlierPicturesTests : IAsyncLifetime
{
    private const string OldHash = "0123456789abcdef0123456789abcdef";
    private const string Row =
        """
        INSERT INTO Category VALUES (1, NULL, 'Xã hội', 'xa-hoi', '', 1, 1);
        INSERT INTO MediaAsset VALUES (42, '0123456789abcdef0123456789abcdef', 'jpg', 400, 300, 9, 'cau.jpg', 'Cầu.',
            'Cây cầu', 'Minh Sơn', ' cau', 1, '2022-12-16 05:09:00', 1);
        INSERT INTO Article VALUES (1, 7, 2, NULL, 'bai', 1, 1, 1, '2022-12-16 05:09:00', '2022-12-16 05:09:00',
            '2022-12-16 05:09:00', NULL, NULL, '', '', NULL, 'Bài', ' bai', 1, 0);
        INSERT INTO ArticleRevision VALUES (1, 1, '{"v":1,"headline":"Bài","standfirst":"","body":"![](media:42)",
            "slug":"","form":0,"category":1,"events":[],"tags":[],"byline":[],"lead":42,"sourceName":"",
            "sourceUrl":"","searchTitle":"","searchDescription":""}', 1, '2022-12-16 05:09:00',
            '[{"mediaId":42,"hash":"0123456789abcdef0123456789abcdef","width":400,"height":300,"caption":"Cầu.",
            "altText":"Cây cầu","credit":"Minh Sơn"}]');
        INSERT INTO PublishedArticle VALUES (1, 1671167340000001, 'bai', 'Bài', '', 0, 1, '2022-12-16 05:09:00', NULL,
            1, 1, '[]', '[]', '[]', '', '', '', '', ' bai', '<p>cũ</p>', 'Cây cầu', 'Cầu.', 'Minh Sơn',
            '0123456789abcdef0123456789abcdef', 300, 42, 400);
        INSERT INTO PublishedMediaUse VALUES (42, 1);
        """;

    private readonly TestDatabase _database = TestDatabase.None();
    private ServiceProvider _services = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await File.Create(Path.Combine(_database.Directory, "newsportal.db")).DisposeAsync();
        _services = TestServices.Build(_database, new FakeTimeProvider(TestNewsroom.Start));
        await AskAsync(async (NewsDbContext db) =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial", Ct);
            return await db.Database.ExecuteSqlRawAsync(Row.Replace("{", "{{").Replace("}", "}}"), Ct);
        });
        await _services.MigrateDatabaseAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task The_live_page_is_read_as_before()
    {
        var page = await AskAsync((IPublishedArticles articles) => articles.FindAsync(1, Ct));

        Assert.Equal("<p>cũ</p>", page!.BodyHtml);
        Assert.Equal(new Picture(42, OldHash, 400, 300, "Cầu.", "Cây cầu", "Minh Sơn"), page.Lead);
        Assert.Empty(page.Pictures);
    }

    [Fact]
    public async Task Renewed_it_shows_the_picture_under_its_new_address()
    {
        await AskAsync(async (NewsDbContext db) =>
        {
            await db.PublishedArticles.ExecuteUpdateAsync(row => row.SetProperty(a => a.RendererVersion, 0), Ct);
            return 0;
        });
        await _services.QueueOutdatedPagesAsync(Ct);
        await _services.RenewPagesAsync(Ct);

        var page = await AskAsync((IPublishedArticles articles) => articles.FindAsync(1, Ct));
        var asset = await AskAsync((IMediaLibrary library) => library.FindAsync(42, Ct));

        Assert.NotEqual(OldHash, asset!.EditionHash);
        Assert.Equal(asset.ToPicture(), page!.Lead);
        Assert.Contains($"/media/{asset.EditionHash}/", page.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_address_still_leads_to_the_original()
    {
        var original = TestPictures.Jpeg(400, 300);
        await AskAsync(async (IMediaStore store) =>
        {
            await store.WriteAsync($"originals/01/{OldHash}.jpg", original, Ct);
            return 0;
        });

        await using var file = await AskAsync((IMediaLibrary library) =>
            library.OpenRenditionAsync(OldHash, new Rendition(Rendition.Full, 320, "jpg"), Ct));

        Assert.NotNull(file);
    }

    [Fact]
    public async Task A_run_that_was_cut_short_is_taken_up_again()
    {
        await AskAsync(async (NewsDbContext db) =>
        {
            await db.MediaUses.ExecuteDeleteAsync(Ct);
            await db.MediaEditions.Where(e => e.Hash != OldHash).ExecuteDeleteAsync(Ct);
            await db.MediaAssets.ExecuteUpdateAsync(row => row.SetProperty(m => m.EditionHash, OldHash), Ct);
            return 0;
        });

        await _services.MigrateDatabaseAsync(Ct);

        await Uses_and_filters_know_it();
        Assert.NotEqual(OldHash, (await AskAsync((IMediaLibrary library) => library.FindAsync(42, Ct)))!.EditionHash);
    }

    [Fact]
    public async Task Uses_and_filters_know_it()
    {
        var uses = await AskAsync((IMediaLibrary library) => library.UsesAsync(42, Ct));
        var credited = await AskAsync(
            (IMediaLibrary library) => library.PageAsync(new MediaFilter { Credit = "minh son" }, 10, Ct));

        Assert.Equal([new MediaUse(MediaUseKind.Article, 1, "Bài", IsCurrent: true, IsLive: true)], uses);
        Assert.Single(credited);
    }

    private async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> question) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
