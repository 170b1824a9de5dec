using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public abstract class AvifMakerContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private static readonly Rendition Small = new(Rendition.Full, 320, Rendition.Avif);

    private Task<bool> IsServedAsync(string hash) => IsServedAsync(hash, Small);

    private async Task<bool> IsServedAsync(string hash, Rendition rendition)
    {
        await using var file = await Newsroom.AskAsync(
            (IMediaLibrary library) => library.OpenRenditionAsync(hash, rendition, Ct));
        return file is not null;
    }

    private async Task<long> PublishedAsync(MediaAsset picture) => await Newsroom.PublishedAsync(new ArticleContent
    {
        CategoryId = await Newsroom.CategoryAsync("Xã hội"), LeadMediaId = picture.Id,
    });

    private async Task<Picture> LeadAsync(long id) =>
        (await Newsroom.AskAsync((IPublishedArticles articles) => articles.FindAsync(id, Ct)))!.Lead!;

    [Fact]
    public async Task Asking_for_it_does_not_make_it()
    {
        var picture = await Newsroom.PictureAsync();
        await PublishedAsync(picture);

        Assert.False(await IsServedAsync(picture.EditionHash));
    }

    [Fact]
    public async Task A_picture_that_readers_see_gets_it_and_the_page_is_renewed()
    {
        var picture = await Newsroom.PictureAsync();
        var id = await PublishedAsync(picture);

        Assert.True(await Newsroom.Services.MakeNextAvifAsync(Ct));
        await Newsroom.RenewPagesAsync();

        Assert.True((await LeadAsync(id)).HasAvif);
        Assert.True(await IsServedAsync(picture.EditionHash));
        Assert.False(await Newsroom.Services.MakeNextAvifAsync(Ct));
    }

    [Fact]
    public async Task What_pages_offer_is_made_again_when_lost_and_nothing_else_is_made_for_whoever_asks()
    {
        var picture = await Newsroom.PictureAsync();
        await PublishedAsync(picture);
        await Newsroom.Services.MakeNextAvifAsync(Ct);
        var cards = Small with { Crop = Rendition.Standard };
        await Newsroom.Services.GetRequiredService<IMediaStore>().DeleteAsync(
            MediaNames.Rendition(picture.EditionHash, cards), Ct);

        Assert.True(await IsServedAsync(picture.EditionHash, cards));
        Assert.False(await IsServedAsync(picture.EditionHash, Small with { Crop = "1x1" }));
        Assert.False(await IsServedAsync(picture.EditionHash, cards with { Width = 640 }));
        Assert.False(await IsServedAsync(picture.EditionHash, Small with { Width = 1920 }));
    }

    [Fact]
    public async Task A_portal_that_stops_ends_between_two_files_and_the_next_start_goes_on_at_once()
    {
        var picture = await Newsroom.PictureAsync(width: 1600, height: 900);
        await PublishedAsync(picture);
        using var stop = new CancellationTokenSource();
        var store = new SurprisingStore(Newsroom.Services.GetRequiredService<IMediaStore>());
        store.AfterWrite = _ => stop.CancelAsync();
        var stopping = OtherNode(services => services.AddSingleton<IMediaStore>(store));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopping.MakeNextAvifAsync(stop.Token));

        Assert.Single(await store.ListAsync(string.Empty, Ct)
            .Where(f => f.Name.EndsWith(".avif", StringComparison.Ordinal)).ToListAsync(Ct));
        Assert.True(await Newsroom.Services.MakeNextAvifAsync(Ct));
        Assert.True(await IsServedAsync(picture.EditionHash));
    }

    [Fact]
    public async Task A_picture_that_nobody_sees_waits()
    {
        await Newsroom.PictureAsync();

        Assert.False(await Newsroom.Services.MakeNextAvifAsync(Ct));
    }

    [Fact]
    public async Task A_picture_that_a_static_page_showed_once_waits_too()
    {
        var picture = await Newsroom.PictureAsync();
        var page = new StaticPage { Name = "Giới thiệu", Slug = "gt", Body = $"![](media:{picture.Id})" };
        await Newsroom.AskAsync((IStaticPages pages) => pages.SaveAsync(page, TestNewsroom.Chief, Ct));
        page.Body = "Chữ.";
        await Newsroom.AskAsync((IStaticPages pages) => pages.SaveAsync(page, TestNewsroom.Chief, Ct));

        Assert.False(await Newsroom.Services.MakeNextAvifAsync(Ct));
    }

    [Fact]
    public async Task Another_crop_waits_for_its_own_and_does_not_offer_the_old_one()
    {
        var picture = await Newsroom.PictureAsync();
        var id = await PublishedAsync(picture);
        await Newsroom.Services.MakeNextAvifAsync(Ct);

        await Newsroom.DescribedAsync(picture.Id, w => w, new FocalPoint(0.1, 0.1));
        await Newsroom.RenewPagesAsync();
        var moved = await LeadAsync(id);
        Assert.False(moved.HasAvif);

        Assert.True(await Newsroom.Services.MakeNextAvifAsync(Ct));
        await Newsroom.RenewPagesAsync();
        Assert.Equal(moved with { HasAvif = true }, await LeadAsync(id));
    }
}

public sealed class AvifMakerOnSqlite() : AvifMakerContract(TestDatabaseKind.Sqlite);

public sealed class AvifMakerOnSqlServer() : AvifMakerContract(TestDatabaseKind.SqlServer);
