using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public abstract class MediaUsesContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<IReadOnlyList<MediaUse>> UsesAsync(int id) =>
        Newsroom.AskAsync((IMediaLibrary library) => library.UsesAsync(id, Ct));

    private Task<SaveResult> SaveAsync(NewsEvent item) => Newsroom.AskAsync(
        (INewsEvents events) => events.SaveAsync(item, TestNewsroom.Chief, Ct));

    private Task<SaveResult> SaveAsync(StaticPage page) => Newsroom.AskAsync(
        (IStaticPages pages) => pages.SaveAsync(page, TestNewsroom.Chief, Ct));

    private async Task<IEnumerable<int>> FoundAsync(MediaFilter filter) =>
        (await Newsroom.AskAsync((IMediaLibrary library) => library.PageAsync(filter, 50, Ct))).Select(m => m.Id);

    [Fact]
    public async Task A_picture_knows_its_drafts_and_its_live_pages()
    {
        var (picture, category) = (await Newsroom.PictureAsync(), await Newsroom.CategoryAsync("Xã hội"));
        var draft = await Newsroom.DraftAsync(
            new() { Headline = "Nháp", CategoryId = category, LeadMediaId = picture.Id });
        var live = await Newsroom.PublishedAsync(
            new() { Headline = "Sống", CategoryId = category, Body = $"![](media:{picture.Id})" });

        Assert.Equal(
            [
                new MediaUse(MediaUseKind.Article, live, "Sống", IsCurrent: true, IsLive: true),
                new MediaUse(MediaUseKind.Article, draft, "Nháp", IsCurrent: true, IsLive: false),
            ],
            await UsesAsync(picture.Id));
    }

    [Fact]
    public async Task An_article_that_let_it_go_is_still_told_as_history()
    {
        var (picture, category) = (await Newsroom.PictureAsync(), await Newsroom.CategoryAsync("Xã hội"));
        var id = await Newsroom.DraftAsync(new() { CategoryId = category, Body = $"![](media:{picture.Id})" });

        await Newsroom.ChangedAsync(id, c => c with { Body = "Không còn ảnh." });

        var use = Assert.Single(await UsesAsync(picture.Id));
        Assert.Equal((false, false), (use.IsCurrent, use.IsLive));
        Assert.Empty(await FoundAsync(new MediaFilter { Condition = MediaCondition.Unused }));
    }

    [Fact]
    public async Task Events_and_static_pages_use_pictures_too()
    {
        var (cover, shown) = (await Newsroom.PictureAsync(), await Newsroom.PictureAsync());
        await SaveAsync(new NewsEvent { Name = "Mùa lũ", Slug = "mua-lu", CoverMediaId = cover.Id });
        await SaveAsync(new StaticPage
        {
            Name = "Giới thiệu", Slug = "gioi-thieu", Body = $"![](media:{shown.Id})",
        });

        Assert.Equal((MediaUseKind.Event, "Mùa lũ"), Of(Assert.Single(await UsesAsync(cover.Id))));
        Assert.Equal((MediaUseKind.StaticPage, "Giới thiệu"), Of(Assert.Single(await UsesAsync(shown.Id))));

        static (MediaUseKind, string) Of(MediaUse use) => (use.Kind, use.Name);
    }

    [Fact]
    public async Task Events_and_static_pages_that_let_it_go_are_still_told_as_history()
    {
        var (cover, other, shown) =
            (await Newsroom.PictureAsync(), await Newsroom.PictureAsync(), await Newsroom.PictureAsync());
        var flood = new NewsEvent { Name = "Mùa lũ", Slug = "mua-lu", CoverMediaId = cover.Id };
        await SaveAsync(flood);
        flood.CoverMediaId = other.Id;
        await SaveAsync(flood);
        var page = new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu", Body = $"![](media:{shown.Id})" };
        await SaveAsync(page);
        page.Body = "Không còn ảnh.";
        await SaveAsync(page);

        Assert.Equal(
            [new MediaUse(MediaUseKind.Event, flood.Id, "Mùa lũ", IsCurrent: false, IsLive: false)],
            await UsesAsync(cover.Id));
        Assert.Equal(
            [new MediaUse(MediaUseKind.StaticPage, page.Id, "Giới thiệu", IsCurrent: false, IsLive: false)],
            await UsesAsync(shown.Id));
        Assert.Empty(await FoundAsync(new MediaFilter { Condition = MediaCondition.Unused }));

        flood.CoverMediaId = cover.Id;
        await SaveAsync(flood);
        Assert.True(Assert.Single(await UsesAsync(cover.Id)).IsLive);
        Assert.False(Assert.Single(await UsesAsync(other.Id)).IsCurrent);
    }

    [Fact]
    public async Task The_library_is_narrowed_by_credit_day_event_uploader_and_missing_words()
    {
        var first = await Newsroom.PictureAsync(credit: "Minh Sơn/Vietnam+");
        Newsroom.Clock.Advance(TimeSpan.FromDays(1));
        var second = await Newsroom.PictureAsync(credit: "NVCC");
        await Newsroom.DescribedAsync(second.Id, w => w with { AltText = string.Empty });
        var (category, flood) = (await Newsroom.CategoryAsync("Xã hội"), await Newsroom.EventAsync("Mùa lũ"));
        await Newsroom.PublishedAsync(
            new() { CategoryId = category, EventIds = [flood], Body = $"![](media:{second.Id})" });

        Assert.Equal([first.Id], await FoundAsync(new MediaFilter { Credit = "minh SON" }));
        Assert.Equal([first.Id], await FoundAsync(new MediaFilter { To = new DateOnly(2022, 12, 16) }));
        Assert.Equal([second.Id], await FoundAsync(new MediaFilter { From = new DateOnly(2022, 12, 17) }));
        Assert.Equal([second.Id], await FoundAsync(new MediaFilter { EventId = flood }));
        Assert.Equal([second.Id, first.Id], await FoundAsync(new MediaFilter { UploaderId = TestNewsroom.Chief.Id }));
        Assert.Empty(await FoundAsync(new MediaFilter { UploaderId = 99 }));
        Assert.Equal([second.Id], await FoundAsync(new MediaFilter { Condition = MediaCondition.WithoutAltText }));
        Assert.Equal([first.Id], await FoundAsync(new MediaFilter { Condition = MediaCondition.Unused }));

        await Newsroom.DescribedAsync(second.Id, w => w with { IsDecorative = true });
        Assert.Empty(await FoundAsync(new MediaFilter { Condition = MediaCondition.WithoutAltText }));
    }
}

public sealed class MediaUsesOnSqlite() : MediaUsesContract(TestDatabaseKind.Sqlite);

public sealed class MediaUsesOnSqlServer() : MediaUsesContract(TestDatabaseKind.SqlServer);
