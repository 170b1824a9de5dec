using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Media;

/// <summary>A portal on a real port with a story and a picture, over a store that is watched.</summary>
public sealed class PictureOnTheWire : IAsyncLifetime
{
    public PortalFactory Portal { get; private set; } = null!;
    public Uri Address => Portal.ClientOptions.BaseAddress;
    public MediaAsset Asset { get; private set; } = null!;
    public string ArticlePath { get; private set; } = null!;
    internal WatchedStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Portal = await PortalFactory.OpenAsync(change: Watch);
        var file = TestPictures.Jpeg(1600, 1000);
        var upload = new Upload("hop.jpg", new MemoryStream(file), file.Length, new PictureWords { Credit = "NVCC" });
        var added = await Portal.Newsroom.AskAsync((IMediaLibrary library) =>
            library.AddAsync(upload, TestNewsroom.Chief, CancellationToken.None));
        Asset = added.Asset!;
        var category = await Portal.Newsroom.CategoryAsync("Thời sự");

        // The story shows no picture, so that nobody makes AVIF files in the background.
        var id = await Portal.Newsroom.PublishedAsync(new ArticleContent { Headline = "Họp", CategoryId = category });
        ArticlePath = PortalPaths.Article("thoi-su", "hop", id);
        Portal.Listen();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    public string Picture(string file) => $"/media/{Asset.EditionHash}/{file}";

    private void Watch(IServiceCollection services) => services.AddSingleton<IMediaStore>(
        Store = new WatchedStore(Portal.Newsroom.Services.GetRequiredService<IMediaStore>()));
}
