using NewsPortal.Core.Media;
using Xunit;

namespace NewsPortal.Core.Tests.Media;

public sealed class RenditionTests
{
    [Theory]
    [InlineData("16x9-640.webp")]
    [InlineData("full-1920.jpg")]
    public void Names_of_the_fixed_set_are_read_and_written_alike(string name) =>
        Assert.Equal(name, Rendition.Parse(name)?.FileName);

    [Theory]
    [InlineData("16x9-641.webp")]
    [InlineData("16x9-0640.webp")]
    [InlineData("16X9-640.webp")]
    [InlineData("full-640.png")]
    [InlineData("../full-640.jpg")]
    [InlineData("")]
    public void Anything_else_is_no_rendition(string name) => Assert.Null(Rendition.Parse(name));

    [Fact]
    public void No_width_enlarges_the_original_but_one_is_always_there()
    {
        static int[] For(int width) => [.. Rendition.WidthsFor(new Picture(1, "h", width, 100, "", "", ""))];

        Assert.Equal([320, 480, 640, 960], For(1000));
        Assert.Equal([320], For(200));
    }
}
