using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class EmbedTests
{
    private const string YouTube = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ";

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ", YouTube)]
    [InlineData("https://www.youtube.com/watch?feature=share&v=dQw4w9WgXcQ&t=90s", YouTube + "?start=90")]
    [InlineData("https://m.youtube.com/watch?v=dQw4w9WgXcQ", YouTube)]
    [InlineData("http://youtube.com/shorts/dQw4w9WgXcQ", YouTube)]
    [InlineData("https://www.youtube.com/live/dQw4w9WgXcQ?si=abc", YouTube)]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", YouTube)]
    [InlineData("<https://youtu.be/dQw4w9WgXcQ?t=10>", YouTube + "?start=10")]
    [InlineData("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1")]
    [InlineData("https://vimeo.com/76979871/abcdef1234", "https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234")]
    public async Task A_bare_address_of_a_video_is_an_embed(string markdown, string frame)
    {
        var embed = Assert.Single((await Body.DomAsync(markdown)).Children);

        Assert.Equal("embed", embed.ClassName);
        var iframe = embed.QuerySelector("iframe")!;
        Assert.Equal(frame, iframe.GetAttribute("src"));
        Assert.StartsWith("Video trên ", iframe.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal("lazy", iframe.GetAttribute("loading"));
        Assert.True(iframe.HasAttribute("allowfullscreen"));
    }

    [Theory]
    [InlineData("xem https://youtu.be/dQw4w9WgXcQ")]
    [InlineData("[video](https://youtu.be/dQw4w9WgXcQ)")]
    [InlineData("https://youtu.be.evil.com/dQw4w9WgXcQ")]
    [InlineData("https://evil.com/youtu.be/dQw4w9WgXcQ")]
    [InlineData("https://youtube.com@evil.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/watch?v=short")]
    [InlineData("https://www.youtube.com/@kenh")]
    [InlineData("https://dailymotion.com/video/x1")]
    [InlineData("https://vimeo.com/channels/staffpicks")]
    public async Task Anything_else_is_a_link_or_text(string markdown) =>
        Assert.Null((await Body.DomAsync(markdown)).QuerySelector("iframe"));
}
