using NewsPortal.Infrastructure.Search;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public sealed class BodyTextTests
{
    [Theory]
    [InlineData("<p>Một <strong>hai</strong>ba</p><p>bốn</p>", "Một haiba\nbốn")]
    [InlineData("<p>một<br>hai</p>", "một\nhai")]
    [InlineData("<p>a &amp; b &lt;c&gt;</p>", "a & b <c>")]
    [InlineData("<figure><img src=\"x\" alt=\"a > b\"><figcaption>Chú thích</figcaption></figure>", "Chú thích")]
    [InlineData("dở <p", "dở")]
    [InlineData("", "")]
    public void Body_is_read_without_its_markup_a_paragraph_a_line(string html, string text) =>
        Assert.Equal(text, BodyText.Of(html).Trim());
}
