using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Events;

public abstract class NewsEventsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SaveResult> SaveAsync(NewsEvent newsEvent) =>
        Newsroom.AskAsync((INewsEvents events) => events.SaveAsync(newsEvent, TestNewsroom.Chief, Ct));

    private Task<NewsEventCard?> FindAsync(string slug) =>
        Newsroom.AskAsync((INewsEvents events) => events.FindBySlugAsync(slug, Ct));

    private Task<PagedList<NewsEventCard>> PageAsync(int page, int pageSize = 10) =>
        Newsroom.AskAsync((INewsEvents events) => events.PageAsync(page, pageSize, Ct));

    private async Task<int> EventAsync(string name, NewsEventState state = NewsEventState.Running, int position = 0)
    {
        var newsEvent = new NewsEvent { Name = name, Slug = Slug.From(name), State = state, Position = position };
        return (int)(await SaveAsync(newsEvent)).Id;
    }

    /// <summary>The row only: these tests look at no file.</summary>
    private Task<int> PictureAsync(char hash) => Newsroom.AskAsync(async (NewsDbContext db) =>
    {
        var asset = db.MediaAssets.Add(new MediaAsset
        {
            Hash = new string(hash, 32), EditionHash = new string(hash, 32),
            Format = "jpg", Width = 1600, Height = 900, Length = 1, FileName = "a.jpg",
            UploadedAt = TestNewsroom.Start.UtcDateTime,
        }).Entity;
        await db.SaveChangesAsync(Ct);
        return asset.Id;
    });

    [Fact]
    public async Task A_card_counts_live_articles_and_knows_the_newest()
    {
        var (category, e) = (await Newsroom.CategoryAsync("Xã hội"), await EventAsync("Mùa lũ"));
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [e] });
        Newsroom.Clock.Advance(TimeSpan.FromDays(2));
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [e] });
        var gone = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [e] });
        await Newsroom.DoneAsync(gone, (desk, v) => desk.WithdrawAsync(gone, v, "Sai", TestNewsroom.Chief, Ct));
        await Newsroom.DraftAsync(new ArticleContent { CategoryId = category, EventIds = [e] });

        var card = await FindAsync("mua-lu");

        Assert.Equal((2, TestNewsroom.Start.AddDays(2).UtcDateTime), (card!.ArticleCount, card.LatestAt));
        Assert.Equal(DateTimeKind.Utc, card.LatestAt!.Value.Kind);
    }

    [Fact]
    public async Task The_cover_is_its_own_picture_or_the_newest_articles()
    {
        var (own, lead) = (await PictureAsync('a'), await PictureAsync('b'));
        var (category, e) = (await Newsroom.CategoryAsync("Xã hội"), await EventAsync("Mùa lũ"));
        Assert.Null((await FindAsync("mua-lu"))!.Cover);

        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [e], LeadMediaId = lead });
        Assert.Equal(lead, (await FindAsync("mua-lu"))!.Cover!.MediaId);

        await SaveAsync(new NewsEvent { Id = e, Name = "Mùa lũ", Slug = "mua-lu", CoverMediaId = own, Version = 1 });
        Assert.Equal(own, (await FindAsync("mua-lu"))!.Cover!.MediaId);
        Assert.Equal(new string('a', 32), (await PageAsync(1))[0].Cover!.Hash);
    }

    [Fact]
    public async Task Running_ones_come_first_then_by_position_then_the_newest_and_empty_ones_not_at_all()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await EventAsync("Chưa có bài");
        var ids = new[]
        {
            await EventAsync("Cũ", position: 1), await EventAsync("Mới", position: 1), await EventAsync("Ghim"),
            await EventAsync("Đã xong", NewsEventState.Ended, position: -1),
        };
        foreach (var id in ids)
        {
            await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [id] });
            Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["Ghim", "Mới", "Cũ", "Đã xong"], (await PageAsync(1)).Select(e => e.Name));
        var links = await Newsroom.AskAsync((INewsEvents events) => events.LinksAsync(3, Ct));
        Assert.Equal(["Ghim", "Mới", "Cũ"], links.Select(l => l.Name));
        var second = await PageAsync(2, pageSize: 3);
        Assert.Equal((4, 2, "Đã xong"), (second.TotalItemCount, second.PageCount, second.Single().Name));
        Assert.False((await PageAsync(3, pageSize: 3)).Exists);
    }

    [Fact]
    public async Task The_desk_has_all_of_them_in_Vietnamese_order_and_a_new_slug_leaves_a_redirect()
    {
        await EventAsync("Đại hội");
        var id = await EventAsync("Dịch bệnh");
        await SaveAsync(new NewsEvent { Id = id, Name = "Dịch bệnh", Slug = "phong-dich", Version = 1 });
        var category = await Newsroom.CategoryAsync("Y tế");
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, EventIds = [id] });

        var all = await Newsroom.AskAsync((INewsEvents e) => e.AllAsync(Ct));
        Assert.Equal(["Dịch bệnh", "Đại hội"], all.Select(e => e.Name));
        Assert.Equal("phong-dich", (await Newsroom.AskAsync((INewsEvents e) => e.FindAsync(id, Ct)))!.Slug);
        Assert.Null(await FindAsync("dich-benh"));
        Assert.Equal(
            "/su-kien/phong-dich", await Newsroom.AskAsync((IRedirects r) => r.FindAsync("/su-kien/dich-benh", Ct)));
    }
}

public sealed class NewsEventsOnSqlite() : NewsEventsContract(TestDatabaseKind.Sqlite);

public sealed class NewsEventsOnSqlServer() : NewsEventsContract(TestDatabaseKind.SqlServer);
