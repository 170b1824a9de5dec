using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Infrastructure.Tests.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public abstract class ArticleRendererContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<RenderedBody> RenderAsync(string markdown) =>
        Newsroom.AskAsync((IArticleRenderer renderer) => renderer.RenderAsync(markdown, ArticleForm.Story, null, Ct));

    [Fact]
    public async Task Pictures_come_from_the_library()
    {
        var file = Pictures.Of("png", 400, 300);
        var words = new PictureWords { Caption = "Cầu", AltText = "Cây cầu", Credit = "NVCC" };
        var upload = new Upload("a.png", new MemoryStream(file), file.Length, words);
        var asset = (await Newsroom.AskAsync(
            (IMediaLibrary library) => library.AddAsync(upload, TestNewsroom.Chief, Ct))).Asset!;

        var rendered = await RenderAsync($"![](media:{asset.Id})\n\n![](media:999)");

        var picture = Assert.Single(rendered.Pictures);
        Assert.Equal((asset.Id, 400, 300), (picture.MediaId, picture.Width, picture.Height));
        Assert.Contains($"/media/{picture.Hash}/full-320.webp", rendered.Html, StringComparison.Ordinal);
        Assert.Contains("Ảnh: NVCC", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_where_an_article_is_now_and_only_if_readers_see_it()
    {
        var category = await Newsroom.CategoryAsync("Thời sự");
        var live = await Newsroom.PublishedAsync(new ArticleContent { Headline = "Bài đăng", CategoryId = category });
        var draft = await Newsroom.DraftAsync(new ArticleContent { Headline = "Bản nháp", CategoryId = category });

        var rendered = await RenderAsync($"[một](article:{live}) [hai](article:{draft}) [ba](article:999)");

        Assert.Equal($"<p><a href=\"/thoi-su/bai-dang-{live}.html\">một</a> hai ba</p>", rendered.Html.Trim());
    }

    [Fact]
    public async Task Thousands_of_references_are_looked_up()
    {
        var references = Enumerable.Range(1, 3_000).Select(i => $"![](media:{i})\n\n[x](article:{i})");
        var markdown = string.Join("\n\n", references);

        Assert.Empty((await RenderAsync(markdown)).Pictures);
    }
}

public sealed class ArticleRendererOnSqlite() : ArticleRendererContract(TestDatabaseKind.Sqlite);

public sealed class ArticleRendererOnSqlServer() : ArticleRendererContract(TestDatabaseKind.SqlServer);
