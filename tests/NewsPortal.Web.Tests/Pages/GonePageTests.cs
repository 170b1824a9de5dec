using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Testing;

namespace NewsPortal.Web.Tests.Pages;

public sealed class GonePageTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private const string Secret = "Tít không ai được thấy nữa";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_helps_readers_on_and_tells_nothing_of_what_was_there()
    {
        var category = await story.Newsroom.CategoryAsync("Mục có bài gỡ");
        await story.Newsroom.PublishedAsync(new ArticleContent { Headline = "Bài còn lại", CategoryId = category });
        var id = await story.Newsroom.PublishedAsync(new ArticleContent { Headline = Secret, CategoryId = category });
        await story.Newsroom.DoneAsync(id, (d, v) => d.WithdrawAsync(id, v, "Lý do riêng", TestNewsroom.Chief, Token));

        var page = await story.Portal.NewVisitor().OpenAsync($"/muc-co-bai-go/{Slug.From(Secret)}-{id}.html");

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.DoesNotContain(Secret, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Lý do riêng", page.Body, StringComparison.Ordinal);
        Assert.True(page.Has("main form[action='/tim-kiem'] input[name=q]"));
        Assert.Equal("Xem mục Mục có bài gỡ", page.TextOf("main a[href='/muc-co-bai-go']"));
        Assert.StartsWith("Bài còn lại", Assert.Single(page.TextsOf("main .headlines li")), StringComparison.Ordinal);
        Assert.StartsWith("noindex", page.Meta("robots"), StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_is_not_there_helps_too()
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/khong-co-gi-o-day");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.True(page.Has("main form[action='/tim-kiem'] input[name=q]"));
        Assert.NotEmpty(page.TextsOf("main .headlines li"));
    }
}
