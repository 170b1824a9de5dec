using System.Text;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class RedirectFileTests
{
    private static IEnumerable<string> Read(string text) =>
        RedirectFile.Lines(text).Select(l => $"{l.Number}: {l.Draft.From} > {l.Draft.To}");

    [Theory]
    [InlineData("/a,/b\n/c,/d", "1: /a > /b", "2: /c > /d")]
    [InlineData("from,to\r\n/a,/b\r\n", "2: /a > /b")]
    [InlineData("Địa chỉ cũ;Địa chỉ mới\r\n/a;/b", "2: /a > /b")]
    [InlineData("/a\t/b", "1: /a > /b")]
    [InlineData("Cũ, trước 2012;Mới\n/a;/b", "2: /a > /b")]
    [InlineData("/tin,7.html;/b\n/c;/d", "1: /tin,7.html > /b", "2: /c > /d")]
    [InlineData("\n\n\"/a;b,c\"\t\"https://bao.example/d\"", "3: /a;b,c > https://bao.example/d")]
    [InlineData("/a,/b,301,ghi chú", "1: /a > /b")]
    [InlineData("\n\n/a,/b\n  ,\n/c,/d", "3: /a > /b", "5: /c > /d")]
    [InlineData("\"/a?x=1,2\",\"/b\"\n\"/nói \"\"to\"\"\",/c", "1: /a?x=1,2 > /b", "2: /nói \"to\" > /c")]
    [InlineData("\"/a\n\",/b\n/c,/d", "1: /a\n > /b", "3: /c > /d")]
    [InlineData("/a", "1: /a > ")]
    public void Lines_are_read_with_their_numbers(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text));

    [Fact]
    public void Byte_order_marks_of_spreadsheets_are_understood()
    {
        const string Text = "/thời-sự,/a";

        Assert.Equal(Text, CsvText.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal(Text, CsvText.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Null(CsvText.Decode([0x2f, 0xe1, 0x2c]));
    }

    [Fact]
    public void What_is_written_can_be_read_again_and_is_no_formula()
    {
        string[] fields = ["/a,b", "nói \"to\"", "=1+1", "hai\ndòng"];

        var row = Assert.Single(CsvText.Rows(CsvText.Line(fields)));

        Assert.Equal(["/a,b", "nói \"to\"", "'=1+1", "hai\ndòng"], row.Fields);
    }
}
