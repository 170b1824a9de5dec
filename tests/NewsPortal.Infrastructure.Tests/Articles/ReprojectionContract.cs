using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Articles;

public abstract class ReprojectionContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private async Task<ArticlePage> PageAsync(long id) =>
        (await Newsroom.AskAsync((IPublishedArticles articles) => articles.FindAsync(id, Ct)))!;

    private Task<IReadOnlyList<AuditEntry>> HistoryAsync(long id) =>
        Newsroom.AskAsync((IAuditTrail audit) => audit.OfArticleAsync(id, Ct));

    private async Task<long> PublishedAsync(string body, int? lead = null) => await Newsroom.PublishedAsync(
        new ArticleContent { CategoryId = await CategoryAsync(), Body = body, LeadMediaId = lead });

    private async Task<int> CategoryAsync() => _category ??= await Newsroom.CategoryAsync("Xã hội");

    private int? _category;

    [Fact]
    public async Task A_new_caption_and_credit_reach_every_live_page_that_takes_them_from_the_library()
    {
        var picture = await Newsroom.PictureAsync("Chú thích cũ.", "Người cũ");
        var inBody = await PublishedAsync($"![](media:{picture.Id})");
        var asLead = await PublishedAsync("Nội dung.", picture.Id);
        var withOwn = await PublishedAsync($"![](media:{picture.Id} \"Lời của bài.\")");

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Chú thích mới.", Credit = "Người mới" });
        Assert.Contains("Chú thích cũ.", (await PageAsync(inBody)).BodyHtml, StringComparison.Ordinal);
        await Newsroom.RenewPagesAsync();

        var body = await PageAsync(inBody);
        Assert.Contains("Chú thích mới.", body.BodyHtml, StringComparison.Ordinal);
        Assert.Contains("Ảnh: Người mới", body.BodyHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("cũ", body.BodyHtml, StringComparison.Ordinal);
        Assert.Equal(("Chú thích mới.", "Người mới"), (body.Pictures[0].Caption, body.Pictures[0].Credit));
        Assert.Equal("Chú thích mới.", (await PageAsync(asLead)).Lead!.Caption);
        var own = await PageAsync(withOwn);
        Assert.Equal("Lời của bài.", own.Pictures[0].Caption);
        Assert.Contains("Lời của bài.", own.BodyHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Chú thích mới.", own.BodyHtml, StringComparison.Ordinal);
        Assert.Contains("Ảnh: Người mới", own.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_articles_history_tells_who_changed_what_once()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        var id = await PublishedAsync($"![](media:{picture.Id})");
        var before = (await HistoryAsync(id)).Count;

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await Newsroom.RenewPagesAsync();
        await Newsroom.RenewPagesAsync();

        var history = await HistoryAsync(id);
        var entry = Assert.Single(history, e => e.Action == "Article.PictureChanged");
        Assert.Equal(before + 1, history.Count);
        Assert.Equal((TestNewsroom.Chief.Id, TestNewsroom.Chief.Name), (entry.StaffId, entry.StaffName));
        Assert.Equal($"media:{picture.Id} “Cũ.” → “Mới.”", entry.Note);
    }

    [Fact]
    public async Task A_page_that_stays_as_it_was_has_nothing_in_its_history()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        var id = await PublishedAsync($"![](media:{picture.Id} \"Lời của bài.\")");

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await Newsroom.RenewPagesAsync();

        Assert.DoesNotContain(await HistoryAsync(id), e => e.Action == "Article.PictureChanged");
    }

    [Fact]
    public async Task A_page_that_another_node_is_rendering_waits()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        var id = await PublishedAsync($"![](media:{picture.Id})");
        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Nửa chừng." });
        await Newsroom.AskAsync((ReprojectionQueue queue) => queue.LeaseAsync(Ct));
        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });

        Assert.Equal(0, await Newsroom.Services.RenewPagesAsync(Ct));
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(3));
        await Newsroom.RenewPagesAsync();

        Assert.Contains("Mới.", (await PageAsync(id)).BodyHtml, StringComparison.Ordinal);
        Assert.Equal(2, (await HistoryAsync(id)).Count(e => e.Action == "Article.PictureChanged"));
    }

    [Fact]
    public async Task A_moved_focal_point_gives_the_page_new_addresses_and_the_old_ones_stay_good()
    {
        var picture = await Newsroom.PictureAsync();
        var id = await PublishedAsync("Nội dung.", picture.Id);
        var old = (await PageAsync(id)).Lead!.Hash;

        await Newsroom.DescribedAsync(picture.Id, w => w, new FocalPoint(picture.FocalX < 0.5 ? 1 : 0, 0));
        await Newsroom.RenewPagesAsync();

        var now = (await PageAsync(id)).Lead!.Hash;
        Assert.NotEqual(old, now);
        Assert.NotEqual(await FileAsync(old), await FileAsync(now));
    }

    [Fact]
    public async Task What_is_saved_but_not_published_stays_unseen()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        var id = await PublishedAsync($"Bản đã đăng. \n\n![](media:{picture.Id})");
        await Newsroom.ChangedAsync(id, c => c with { Body = "Bản nháp bí mật." });

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await Newsroom.RenewPagesAsync();

        var html = (await PageAsync(id)).BodyHtml;
        Assert.Contains("Bản đã đăng.", html, StringComparison.Ordinal);
        Assert.Contains("Mới.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_article_is_not_brought_back()
    {
        var picture = await Newsroom.PictureAsync();
        var id = await PublishedAsync($"![](media:{picture.Id})");
        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await Newsroom.DoneAsync(id, (desk, v) => desk.WithdrawAsync(id, v, "Sai sót.", TestNewsroom.Chief, Ct));

        await Newsroom.RenewPagesAsync();

        Assert.Null(await Newsroom.AskAsync((IPublishedArticles articles) => articles.FindAsync(id, Ct)));
        Assert.DoesNotContain(await HistoryAsync(id), e => e.Action == "Article.PictureChanged");
    }

    [Fact]
    public async Task Words_that_nobody_sees_renew_no_page()
    {
        var picture = await Newsroom.PictureAsync();
        var id = await PublishedAsync($"![](media:{picture.Id})");

        await Newsroom.DescribedAsync(picture.Id, w => w with { Place = "Nghệ An" });

        Assert.Equal(0, await Newsroom.Services.RenewPagesAsync(Ct));
        Assert.DoesNotContain(await HistoryAsync(id), e => e.Action == "Article.PictureChanged");
    }

    [Fact]
    public async Task Two_nodes_at_once_renew_each_page_once()
    {
        var picture = await Newsroom.PictureAsync();
        var ids = new List<long>();
        for (var i = 0; i < 8; i++)
        {
            ids.Add(await PublishedAsync($"![](media:{picture.Id})"));
        }

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await using var other = OtherNode(_ => { });
        await Task.WhenAll(Newsroom.Services.RenewPagesAsync(Ct), other.RenewPagesAsync(Ct));
        await Newsroom.RenewPagesAsync();

        foreach (var id in ids)
        {
            Assert.Single(await HistoryAsync(id), e => e.Action == "Article.PictureChanged");
            Assert.Contains("Mới.", (await PageAsync(id)).BodyHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_static_page_follows_too()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        await Newsroom.AskAsync((IStaticPages pages) => pages.SaveAsync(
            new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu", Body = $"![](media:{picture.Id})" },
            TestNewsroom.Chief, Ct));

        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });
        await Newsroom.RenewPagesAsync();

        var page = await Newsroom.AskAsync((IStaticPages pages) => pages.FindBySlugAsync("gioi-thieu", Ct));
        Assert.Contains("Mới.", page!.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_an_older_renderer_are_renewed()
    {
        var id = await PublishedAsync("Nội dung **đậm**.");
        await Newsroom.AskAsync(async (NewsDbContext db) =>
        {
            var row = await db.PublishedArticles.FindAsync([id], Ct);
            (row!.RendererVersion, row.BodyHtml) = (0, "cũ");
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Equal(1, await Newsroom.Services.QueueOutdatedPagesAsync(Ct));
        Assert.Equal(0, await Newsroom.Services.QueueOutdatedPagesAsync(Ct));
        await Newsroom.RenewPagesAsync();

        Assert.Contains("<strong>đậm</strong>", (await PageAsync(id)).BodyHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(await HistoryAsync(id), e => e.Action == "Article.PictureChanged");
        Assert.Equal(0, await Newsroom.Services.QueueOutdatedPagesAsync(Ct));
    }

    [Fact]
    public async Task A_picture_changed_while_its_article_is_being_published_is_not_forgotten()
    {
        var picture = await Newsroom.PictureAsync("Cũ.");
        var id = await Newsroom.DraftAsync(new ArticleContent
        {
            CategoryId = await CategoryAsync(), Body = $"![](media:{picture.Id})",
        });
        await Newsroom.DescribedAsync(picture.Id, w => w with { Caption = "Mới." });

        await Newsroom.DoneAsync(id, (desk, version) => desk.PublishAsync(id, version, TestNewsroom.Chief, Ct));

        Assert.Equal(1, await Newsroom.Services.RenewPagesAsync(Ct));
    }

    private async Task<byte[]> FileAsync(string hash)
    {
        await using var stream = await Newsroom.AskAsync((IMediaLibrary library) =>
            library.OpenRenditionAsync(hash, new Rendition("1x1", 320, "jpg"), Ct));
        using var file = new MemoryStream();
        await stream!.CopyToAsync(file, Ct);
        return file.ToArray();
    }
}

public sealed class ReprojectionOnSqlite() : ReprojectionContract(TestDatabaseKind.Sqlite);

public sealed class ReprojectionOnSqlServer() : ReprojectionContract(TestDatabaseKind.SqlServer);
