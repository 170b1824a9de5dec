using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Rendering;
using NewsPortal.Infrastructure.Transfer;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Transfer;

public sealed class PlainTextTests
{
    [Fact]
    public void Every_line_becomes_a_paragraph() =>
        Assert.Equal("Một.\n\nHai.", PlainText.ToMarkdown(" Một.\r\n\n\n   Hai. \n"));

    [Fact]
    public void Ordinary_sentences_stay_as_they_are()
    {
        const string Sentence = "Hôm 16/12 (thứ sáu), tăng 3,2% – từ 4.400 lên 4.541 đồng; “tốt”, bà Hà nói: được!";

        Assert.Equal(Sentence, PlainText.ToMarkdown(Sentence));
    }

    [Theory]
    [InlineData("# không phải tít")]
    [InlineData("> không phải trích dẫn")]
    [InlineData("- không phải danh sách")]
    [InlineData("12. không phải danh sách")]
    [InlineData("a) không phải danh sách")]
    [InlineData("=====")]
    [InlineData(":::box")]
    [InlineData("    thụt đầu dòng")]
    [InlineData("*không* _nghiêng_ **đậm** ~~gạch~~ `mã`")]
    [InlineData("[không](https://phải.liên.kết) ![không](phải.ảnh) [^1]")]
    [InlineData("<b>không</b> &amp; không phải &eacute; thẻ")]
    [InlineData("xem https://example.com và www.example.com")]
    [InlineData("| a | b |")]
    [InlineData("c:\\thư mục\\tệp_*.txt H~2~O 10^2^ ++thêm++ ==dấu== {.lớp} $x$")]
    public async Task Nothing_becomes_markup_by_accident(string text)
    {
        var body = await ShowAsync(PlainText.ToMarkdown(text));

        Assert.Equal(text.Trim(), body.TextContent.Trim());
        Assert.All(body.QuerySelectorAll("*"), e => Assert.Equal("p", e.LocalName));
    }

    [Fact]
    public async Task Real_articles_show_their_own_words_in_paragraphs_and_nothing_else()
    {
        const int EveryNth = 25;
        Assert.SkipWhen(SharedFile.Corpus is null, SharedFile.Absent("corpus/articles.jsonl.gz"));
        await using var file = new GZipStream(File.OpenRead(SharedFile.Corpus), CompressionMode.Decompress);
        await foreach (var line in new LineReader(file).ReadAsync().Where(l => l.Number % EveryNth == 0))
        {
            var text = ImportRow.Read(line).Body;

            var body = await ShowAsync(PlainText.ToMarkdown(text));

            Assert.Equal(PlainText.Paragraphs(text).Select(Words), body.Children.Select(p => Words(p.TextContent)));
            Assert.All(body.QuerySelectorAll("*"), e => Assert.Equal("p", e.LocalName));
        }
    }

    private static async Task<IElement> ShowAsync(string markdown)
    {
        var nothing = new BodyReferences(new Dictionary<int, Core.Media.Picture>(), new Dictionary<long, string>());
        var rendered = await BodyMarkdown.RenderAsync(markdown, ArticleForm.Story, null, _ => Task.FromResult(nothing));
        return new HtmlParser().ParseDocument(rendered.Html).Body!;
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
