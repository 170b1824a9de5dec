using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Settings;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests;

/// <summary>
/// A portal with one whole story: category under a parent, event, tags, two signers, lead picture; and settings of a
/// newspaper.
/// </summary>
public sealed class NewsroomOfOneStory : IAsyncLifetime
{
    public const string Headline = "Tổng kết phong trào thi đua “Dân vận khéo” </script><b>&";
    public const string Standfirst = "Sáng 16/12, Ban Dân vận tổng kết phong trào năm 2022.";
    public const string PublicAddress = "https://bao.example";

    public PortalFactory Portal { get; private set; } = null!;
    public TestNewsroom Newsroom => Portal.Newsroom;
    public long ArticleId { get; private set; }
    public Picture Picture { get; private set; } = null!;
    public string ArticlePath => PortalPaths.Article("thoi-su-chinh-tri", Slug.From(Headline), ArticleId);

    public async ValueTask InitializeAsync()
    {
        Portal = await PortalFactory.OpenAsync();
        await Newsroom.AskAsync((ISiteSettings settings) => settings.SaveAsync(
            new SiteSettings
            {
                Name = "Báo Mới", Slogan = "Nhanh và đúng", Phone = "024 1234", PublicAddress = PublicAddress,
            },
            TestNewsroom.Chief, Token));
        Picture = await AddPictureAsync();
        var politics = await Newsroom.CategoryAsync("Thời sự - Chính trị");
        ArticleId = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = Headline,
                Standfirst = Standfirst,
                Body = "Nội dung của bài.",
                CategoryId = politics,
                EventIds = [await Newsroom.EventAsync("Dân vận khéo")],
                Byline =
                [
                    new BylineEntry(await Newsroom.AuthorAsync("Xuân Hướng"), BylineRole.Text),
                    new BylineEntry(await Newsroom.AuthorAsync("Cảnh Toàn"), BylineRole.Photo),
                ],
                LeadMediaId = Picture.MediaId,
            },
            "Hà Nội", "thi đua");
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private static CancellationToken Token => CancellationToken.None;

    private async Task<Picture> AddPictureAsync()
    {
        var bytes = TestPictures.Jpeg(1600, 1000);
        using var content = new MemoryStream(bytes);
        var words = new PictureWords { Caption = "Toàn cảnh cuộc họp.", AltText = "Hội trường", Credit = "Minh Sơn" };
        var stored = await Newsroom.AskAsync((IMediaLibrary library) =>
            library.AddAsync(new Upload("hop.jpg", content, bytes.Length, words), TestNewsroom.Chief, Token));
        return stored.Asset!.ToPicture();
    }
}
