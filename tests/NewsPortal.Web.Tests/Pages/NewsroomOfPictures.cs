using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>A portal whose stories show pictures: a story with a gallery, a photo story, and one without any.</summary>
public sealed class NewsroomOfPictures : IAsyncLifetime
{
    public const string PublicAddress = "https://bao.example";

    public PortalFactory Portal { get; private set; } = null!;
    public Picture Lead { get; private set; } = null!;
    public Picture Tall { get; private set; } = null!;
    public Picture Small { get; private set; } = null!;
    public string GalleryPath { get; private set; } = string.Empty;
    public string PhotoStoryPath { get; private set; } = string.Empty;
    public string TallLeadPath { get; private set; } = string.Empty;
    public string PlainPath { get; private set; } = string.Empty;

    public async ValueTask InitializeAsync()
    {
        Portal = await PortalFactory.OpenAsync();
        await SaveAsync(new SiteSettings
        {
            Name = "Báo Mới", PublicAddress = PublicAddress, PictureTermsPage = "/thong-tin/dung-anh",
        });
        Lead = await AddAsync(1600, 1000, new() { Caption = "Bến sông.", AltText = "Thuyền", Credit = "Minh Sơn" });
        Tall = await AddAsync(800, 1200, new()
        {
            Caption = "Cột cờ.", Credit = "Ảnh: TTXVN", Copyright = "© TTXVN", License = "https://anh.example/terms",
        });
        Small = await AddAsync(300, 200, new()
        {
            AltText = "Nhỏ", Credit = "Thu Hà/Báo Mới", License = "Theo thỏa thuận",
        });
        var category = await Portal.Newsroom.CategoryAsync("Xã hội");
        var signer = await Portal.Newsroom.AuthorAsync("Thu Hà");
        var story = new ArticleContent
        {
            CategoryId = category, LeadMediaId = Lead.MediaId, Byline = [new BylineEntry(signer, BylineRole.Photo)],
        };
        GalleryPath = await PublishAsync(story with
        {
            Headline = "Bến cũ",
            Body = $"Chữ.\n\n:::gallery\n![](media:{Tall.MediaId} \"Cờ trên bến.\")\n![](media:{Small.MediaId})\n:::",
        });
        PhotoStoryPath = await PublishAsync(story with
        {
            Headline = "Một ngày",
            Form = ArticleForm.Photo,
            Body = $"![](media:{Lead.MediaId} \"Sáng.\")\n\nTrưa.\n\n![](media:{Tall.MediaId})",
        });
        TallLeadPath = await PublishAsync(story with { Headline = "Cột cờ", LeadMediaId = Tall.MediaId });
        PlainPath = await PublishAsync(new ArticleContent { Headline = "Tin vắn", CategoryId = category });
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private Task<SaveResult> SaveAsync(SiteSettings settings) =>
        Portal.Newsroom.AskAsync((ISiteSettings all) => all.SaveAsync(settings, TestNewsroom.Chief, Token));

    private async Task<string> PublishAsync(ArticleContent content)
    {
        var id = await Portal.Newsroom.PublishedAsync(content);
        return PortalPaths.Article("xa-hoi", Slug.From(content.Headline), id);
    }

    private async Task<Picture> AddAsync(int width, int height, PictureWords words)
    {
        var bytes = TestPictures.Jpeg(width, height);
        using var content = new MemoryStream(bytes);
        var stored = await Portal.Newsroom.AskAsync((IMediaLibrary library) =>
            library.AddAsync(new Upload("anh.jpg", content, bytes.Length, words), TestNewsroom.Chief, Token));
        return stored.Asset!.ToPicture();
    }

    private static CancellationToken Token => CancellationToken.None;
}
