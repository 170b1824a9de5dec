using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Browser.Tests;

/// <summary>A portal with a story that has a lead picture and a gallery of mixed shapes, and a photo story.</summary>
public sealed class PicturesInBrowser : IAsyncLifetime
{
    private static readonly string Text = string.Join("\n\n", Enumerable.Repeat("Chữ của bài. ", 12));

    private static readonly (int Width, int Height)[] Shapes =
        [(1600, 1000), (1920, 1280), (1000, 1500), (1800, 900), (700, 700)];

    public PortalInBrowser Browser { get; private set; } = null!;
    public string StoryPath { get; private set; } = string.Empty;
    public string PhotoStoryPath { get; private set; } = string.Empty;
    public string LedPhotoStoryPath { get; private set; } = string.Empty;
    public string PlainPath { get; private set; } = string.Empty;

    private TestNewsroom Newsroom => Browser.Portal.Newsroom;

    public async ValueTask InitializeAsync()
    {
        Browser = await PortalInBrowser.OpenAsync();
        var category = await Newsroom.CategoryAsync("Xã hội");
        var pictures = new List<int>();
        foreach (var (width, height) in Shapes)
        {
            pictures.Add(await AddAsync(width, height, pictures.Count));
        }

        string Figure(int at) => $"![Ảnh số {at}](media:{pictures[at]} \"Chú thích {at}.\")\n";
        var gallery = $":::gallery\n{Figure(2)}{Figure(3)}{Figure(4)}:::";
        StoryPath = await PublishAsync(new()
        {
            Headline = "Bến cũ", CategoryId = category, LeadMediaId = pictures[0],
            Body = $"{Text}\n\n{Figure(1)}\n{gallery}\n\n{Text}",
        });
        PhotoStoryPath = await PublishAsync(new()
        {
            Headline = "Một ngày", CategoryId = category, LeadMediaId = pictures[1], Form = ArticleForm.Photo,
            Body = $"{Figure(1)}\n{Text}\n\n{Figure(2)}\n{Figure(3)}",
        });
        LedPhotoStoryPath = await PublishAsync(new()
        {
            Headline = "Một đêm", CategoryId = category, LeadMediaId = pictures[0], Form = ArticleForm.Photo,
            Body = $"{Figure(1)}\n{Text}\n\n{Figure(2)}",
        });
        PlainPath = await PublishAsync(new() { Headline = "Tin vắn", CategoryId = category, Body = Text });
    }

    public async ValueTask DisposeAsync() => await Browser.DisposeAsync();

    private async Task<string> PublishAsync(ArticleContent content)
    {
        var id = await Newsroom.PublishedAsync(content);
        return PortalPaths.Article("xa-hoi", Slug.From(content.Headline), id);
    }

    private async Task<int> AddAsync(int width, int height, int seed)
    {
        var bytes = TestPictures.Jpeg(width, height, seed);
        using var content = new MemoryStream(bytes);
        var words = new PictureWords { Caption = "Đầu bài.", AltText = "Bến sông", Credit = "Thu Hà" };
        var stored = await Newsroom.AskAsync((IMediaLibrary library) => library.AddAsync(
            new Upload($"anh-{seed}.jpg", content, bytes.Length, words), TestNewsroom.Chief, CancellationToken.None));
        return stored.Asset!.Id;
    }
}
