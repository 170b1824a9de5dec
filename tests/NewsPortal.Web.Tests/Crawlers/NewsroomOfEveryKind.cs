using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>A newspaper that shows one page of every kind, with every field filled.</summary>
public sealed class NewsroomOfEveryKind : IAsyncLifetime
{
    public const string PublicAddress = "https://bao.example";

    private int _pictures;
    private int _category;
    private ArticleContent _story = new();

    public PortalFactory Portal { get; private set; } = null!;
    public TestNewsroom Newsroom => Portal.Newsroom;

    /// <summary>Paths of pages by their kind, as the golden files are called.</summary>
    public Dictionary<string, string> Pages { get; } = new()
    {
        ["home"] = "/",
        ["category"] = "/van-hoa",
        ["subcategory"] = "/di-san",
        ["event"] = "/su-kien/le-hoi-den-hung",
        ["events"] = "/su-kien",
        ["author"] = "/tac-gia/thu-ha",
        ["tag"] = "/tu-khoa/di-san",
        ["static-page"] = "/thong-tin/gioi-thieu",
        ["feeds"] = "/rss",
    };

    public Dictionary<string, long> Articles { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Portal = await PortalFactory.OpenAsync();
        await SaveAsync(new SiteSettings
        {
            Name = "Báo Mới", Slogan = "Nhanh và đúng", GoverningBody = "Hội Nhà báo Việt Nam",
            Licence = "Số 1/GP-BTTTT ngày 02/01/2022", EditorInChief = "Nguyễn Văn A", Address = "1 Tràng Tiền, Hà Nội",
            Phone = "024 1234", Fax = "024 1235", Email = "toasoan@bao.example", Copyright = "® Báo Mới",
            PublicAddress = PublicAddress, PictureTermsPage = "/thong-tin/gioi-thieu",
        });
        var parent = await Newsroom.CategoryAsync("Văn hóa");
        _category = await Newsroom.CategoryAsync("Di sản", parent);
        var author = await DoneAsync((IAuthors all) => all.SaveAsync(
            new Author
            {
                Name = "Thu Hà", Slug = "thu-ha", JobTitle = "Phóng viên", Biography = "Viết về di sản từ năm 2010.",
            },
            TestNewsroom.Chief, Token));
        var newsEvent = await DoneAsync((INewsEvents all) => all.SaveAsync(
            new NewsEvent { Name = "Lễ hội Đền Hùng", Slug = "le-hoi-den-hung", Standfirst = "Giỗ Tổ năm nay." },
            TestNewsroom.Chief, Token));
        await DoneAsync((IStaticPages all) => all.SaveAsync(
            new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu", Description = "Về báo.", Body = "Chữ." },
            TestNewsroom.Chief, Token));
        _story = new ArticleContent
        {
            CategoryId = _category, EventIds = [newsEvent], Byline = [new BylineEntry(author, BylineRole.Text)],
        };
        await PublishEveryFormAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task PublishEveryFormAsync()
    {
        var wide = await PictureAsync(2000, 1600, new() { Caption = "Đền.", AltText = "Mái đền", Credit = "Minh Sơn" });
        var tall = await PictureAsync(800, 1200, new()
        {
            Caption = "Cổng.", Credit = "Ảnh: TTXVN", Copyright = "© TTXVN", License = "https://anh.example/terms",
        });
        var free = await PictureAsync(1300, 900, new() { AltText = "Rước", Credit = "Thu Hà", License = "CC BY 4.0" });
        await PublishAsync("story", new()
        {
            Headline = "Mở hội \"Đền Hùng\" & giỗ Tổ", Standfirst = "Sáng 16/12, lễ hội khai mạc.", Body = "Chữ.",
            LeadMediaId = wide,
            SearchTitle = "Lễ hội Đền Hùng khai mạc", SearchDescription = "Khai mạc sáng nay.",
        });
        await PublishAsync("gallery", new()
        {
            Headline = "Hội trong ảnh", LeadMediaId = wide,
            Body = $"Chữ.\n\n:::gallery\n![](media:{tall} \"Cổng đền.\")\n![](media:{free})\n:::",
        });
        await PublishAsync("photo", new()
        {
            Headline = "Một ngày ở đền", Form = ArticleForm.Photo, LeadMediaId = wide,
            Body = $"![](media:{wide} \"Sáng.\")\n\nTrưa.\n\n![](media:{tall})",
        });
        await PublishAsync("video", new()
        {
            Headline = "Xem rước kiệu", Standfirst = "Đoàn rước đi qua phố.", Form = ArticleForm.Video,
            LeadMediaId = free,
            Body = "https://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nChữ.\n\nhttps://vimeo.com/76979871",
        });
        await PublishAsync("infographic", new()
        {
            Headline = "Con số của lễ hội", Form = ArticleForm.Infographic, Body = $"![](media:{free})",
        });
        await PublishAsync("longform", new() { Headline = "Chuyện ngàn năm", Form = ArticleForm.Longform });
        await PublishAsync("podcast", new() { Headline = "Nghe kể chuyện đền", Form = ArticleForm.Podcast });
        await PublishAsync("reprint", new()
        {
            Headline = "Báo bạn viết về lễ hội", SourceName = "Báo Phú Thọ", SourceUrl = "https://phutho.example/1",
            CanonicalUrl = "https://phutho.example/bai-goc",
        });
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(31));
        await Newsroom.ChangedAsync(Articles["story"], c => c with { Body = "Chữ đã sửa." });
        await Newsroom.DoneAsync(
            Articles["story"], (desk, version) => desk.UpdateAsync(
                Articles["story"], version, TestNewsroom.Chief, Token));
    }

    private async Task PublishAsync(string kind, ArticleContent content)
    {
        var id = await Newsroom.PublishedAsync(
            content with { CategoryId = _category, EventIds = _story.EventIds, Byline = _story.Byline },
            "di sản", "lễ hội");
        Articles[kind] = id;
        Pages[kind] = PortalPaths.Article("di-san", Slug.From(content.Headline), id);
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<int> PictureAsync(int width, int height, PictureWords words)
    {
        var bytes = TestPictures.Jpeg(width, height, ++_pictures);
        using var content = new MemoryStream(bytes);
        var stored = await Newsroom.AskAsync((IMediaLibrary library) =>
            library.AddAsync(new Upload("anh.jpg", content, bytes.Length, words), TestNewsroom.Chief, Token));
        return stored.Asset!.Id;
    }

    private async Task SaveAsync(SiteSettings settings) =>
        await DoneAsync((ISiteSettings all) => all.SaveAsync(settings, TestNewsroom.Chief, Token));

    private async Task<int> DoneAsync<T>(Func<T, Task<SaveResult>> save)
        where T : notnull
    {
        var saved = await Newsroom.AskAsync(save);
        Assert.True(saved.Done, string.Join(", ", saved.Reasons));
        return (int)saved.Id;
    }

    private static CancellationToken Token => CancellationToken.None;
}
