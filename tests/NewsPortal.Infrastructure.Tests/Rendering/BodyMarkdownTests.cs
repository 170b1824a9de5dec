using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class BodyMarkdownTests
{
    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Một **đoạn** *văn*.", "<p>Một <strong>đoạn</strong> <em>văn</em>.</p>" },
        { "Một\n\nHai", "<p>Một</p><p>Hai</p>" },
        { "Một\\\nHai", "<p>Một<br>Hai</p>" },
        { "- một\n- hai", "<ul><li>một</li><li>hai</li></ul>" },
        { "3. ba\n4. bốn", "<ol start=\"3\"><li>ba</li><li>bốn</li></ol>" },
        { "> Trích", "<blockquote><p>Trích</p></blockquote>" },
        { "---", "<hr>" },
        { "`a<b`", "<p><code>a&lt;b</code></p>" },
        { "```html\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>" },
        { "Giá 5 < 6 & \"7\"", "<p>Giá 5 &lt; 6 &amp; \"7\"</p>" },
        { "<b onclick=x>chữ</b>", "<p>&lt;b onclick=x&gt;chữ&lt;/b&gt;</p>" },
        { "<div>\nchữ\n</div>", "<p>&lt;div&gt;chữ&lt;/div&gt;</p>" },
        { "# Một\n## Hai", "<h2>Một</h2><h3>Hai</h3>" },
        { "## Một\n## Hai", "<h2>Một</h2><h2>Hai</h2>" },
        { "## Một\n#### Hai\n###### Ba", "<h2>Một</h2><h3>Hai</h3><h4>Ba</h4>" },
        { "# 1\n## 2\n### 3\n#### 4\n##### 5", "<h2>1</h2><h3>2</h3><h4>3</h4><h4>4</h4><h4>5</h4>" },
        { "Tít\n===", "<h2>Tít</h2>" },
        { "[bài](article:1024)", "<p><a href=\"/thoi-su-chinh-tri/dan-van-kheo-1024.html\">bài</a></p>" },
        { "[**bài** mất](article:9)", "<p><strong>bài</strong> mất</p>" },
        { "[x](article:abc) [y](article:-1)", "<p>x y</p>" },
        { "[x](https://a.vn/b?c=1&d=2 \"tên\")",
            "<p><a href=\"https://a.vn/b?c=1&amp;d=2\" rel=\"noopener\" title=\"tên\">x</a></p>" },
        { "[x](/thong-tin/lien-he)", "<p><a href=\"/thong-tin/lien-he\">x</a></p>" },
        { "[x](www.vnexpress.net)", "<p><a href=\"https://www.vnexpress.net/\" rel=\"noopener\">x</a></p>" },
        { "[x](mailto:a@b.vn) [y](tel:+84123)", "<p><a href=\"mailto:a@b.vn\">x</a> <a href=\"tel:+84123\">y</a></p>" },
        { "https://a.vn/b", "<p><a href=\"https://a.vn/b\" rel=\"noopener\">https://a.vn/b</a></p>" },
        { "xem www.a.vn nhé", "<p>xem <a href=\"https://www.a.vn/\" rel=\"noopener\">www.a.vn</a> nhé</p>" },
        { "<https://a.vn/>", "<p><a href=\"https://a.vn/\" rel=\"noopener\">https://a.vn/</a></p>" },
        { "<a@b.vn>", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>" },
        { "[x](javascript:alert(1)) [y](ftp://a.vn) [z](//a.vn) [t](b/c)", "<p>x y z t</p>" },
        { "[x]\n\n[x]: https://a.vn/", "<p><a href=\"https://a.vn/\" rel=\"noopener\">x</a></p>" },
        { "a ![mất *nhé*](media:9) b", "<p>a mất nhé b</p>" },
        { "![mất](media:9 \"chú thích\")", "" },
        { "![mất](https://a.vn/x.jpg)", "<p>mất</p>" },
        { ":::box\n## Hộp\n\nchữ\n:::\nsau", "<aside class=\"box\"><h2>Hộp</h2><p>chữ</p></aside><p>sau</p>" },
        { "::: box  \nchữ\n:::", "<aside class=\"box\"><p>chữ</p></aside>" },
        { ":::box\nkhông đóng", "<aside class=\"box\"><p>không đóng</p></aside>" },
        { ":::box\n:::\nsau", "<p>sau</p>" },
        { ":::hop\nchữ\n:::", "<p>:::hopchữ:::</p>" },
        { "::chữ::", "<p>::chữ::</p>" },
        { ":::gallery\n![](media:9)\n:::\nsau", "<p>sau</p>" },
        { "", "" },
        { "   \n\n", "" },
    };

    [Theory]
    [MemberData(nameof(Expectations))]
    public async Task Markdown_becomes_html(string markdown, string html) =>
        Assert.Equal(html, (await Body.HtmlAsync(markdown)).Replace("\n", string.Empty, StringComparison.Ordinal));

    [Fact]
    public async Task The_innermost_container_is_closed_first()
    {
        var body = await Body.DomAsync(":::box\nmột\n\n:::gallery\n![](media:42)\n:::\n\nhai\n:::\nba");

        Assert.Equal(["aside", "p"], body.Children.Select(c => c.LocalName));
        Assert.Equal(["p", "div", "p"], body.QuerySelector("aside.box")!.Children.Select(c => c.LocalName));
        Assert.Equal("ba", body.Children[1].TextContent);
    }

    [Fact]
    public async Task Words_put_in_by_the_renderer_are_the_newspapers_whatever_the_editor_speaks()
    {
        var culture = Thread.CurrentThread.CurrentUICulture;
        Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo("en");
        try
        {
            Assert.Contains("Ảnh: Minh Sơn", await Body.HtmlAsync("![](media:42)"), StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentUICulture = culture;
        }
    }
}
