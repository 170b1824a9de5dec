using System.Net;

namespace NewsPortal.Web.Tests.Media;

public sealed class MediaTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private string Hash => story.Picture.Hash;

    [Theory]
    [InlineData("16x9-640.webp", "image/webp", "RIFF")]
    [InlineData("full-320.jpg", "image/jpeg", "\u00FF\u00D8\u00FF")]
    public async Task A_rendition_is_sent_as_what_it_is_and_may_be_kept_for_ever(
        string file, string type, string signature)
    {
        using var client = story.Portal.CreateClient();
        using var answer = await client.GetAsync(Address(file), Token);

        var bytes = await answer.Content.ReadAsByteArrayAsync(Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(signature, System.Text.Encoding.Latin1.GetString(bytes, 0, signature.Length));
        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_browser_that_has_it_gets_304_and_HEAD_gets_no_body()
    {
        using var client = story.Portal.CreateClient();
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address("1x1-320.jpg")), Token);
        using var again = new HttpRequestMessage(HttpMethod.Get, Address("1x1-320.jpg"));
        again.Headers.IfNoneMatch.Add(head.Headers.ETag!);

        using var answer = await client.SendAsync(again, Token);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Theory]
    [InlineData("16x9-641.webp")]
    [InlineData("16x9-640.png")]
    [InlineData("16x9-640.webp.jpg")]
    [InlineData("original.jpg")]
    [InlineData("..%2f..%2fnewsportal.db")]
    public async Task Anything_outside_the_fixed_set_is_404(string file)
    {
        var page = await story.Portal.NewVisitor().OpenAsync(Address(file).OriginalString);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Empty(page.Body);
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("ABCDEF")]
    [InlineData("..")]
    public async Task A_picture_that_does_not_exist_is_404(string hash)
    {
        var page = await story.Portal.NewVisitor().OpenAsync($"/media/{hash}/16x9-640.webp");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Uri Address(string file) => new($"/media/{Hash}/{file}", UriKind.Relative);
}
