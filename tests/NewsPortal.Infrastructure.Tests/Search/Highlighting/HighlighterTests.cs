using System.Text;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Highlighting;
using NewsPortal.Infrastructure.Search.Questions;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Highlighting;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("dan van kheo", "Phong trào “Dân vận khéo” năm 2022", "Phong trào “[Dân vận khéo]” năm 2022")]
    [InlineData("duong", "Con đường và họ Dương", "Con [đường] và họ [Dương]")]
    [InlineData("đường", "Con đường và họ Dương", "Con [đường] và họ Dương")]
    [InlineData("đường", "Anh Dương đi xa", "Anh [Dương] đi xa")]
    [InlineData("dân vận", "Dân làng bàn chuyện dân vận", "Dân làng bàn chuyện [dân vận]")]
    [InlineData("hoà", "Hòa Bình", "[Hòa] Bình")]
    [InlineData("tphcm", "Chợ ở TP.HCM sáng nay", "Chợ ở [TP.HCM] sáng nay")]
    [InlineData("ubnd", "Ủy ban nhân dân xã", "[Ủy ban nhân dân] xã")]
    [InlineData("ủy ban nhân dân", "Chủ tịch UBND xã", "Chủ tịch [UBND] xã")]
    [InlineData("lúa", "Không có gì", "Không có gì")]
    public void What_was_found_is_shown_in_the_text_as_it_was_written(string asked, string text, string shown) =>
        Assert.Equal(shown, Shown(Highlighter(asked).Whole(text)));

    [Fact]
    public void Places_are_right_in_text_whose_letters_come_in_parts()
    {
        var text = "Phong trào Dân vận khéo".Normalize(NormalizationForm.FormD);

        var parts = Highlighter("dân vận khéo").Whole(text);

        Assert.Equal(text, string.Concat(parts.Select(p => p.Text)));
        Assert.Equal(["Dân vận khéo"], parts.Where(p => p.IsMatch).Select(p => p.Text.Normalize()));
    }

    [Fact]
    public void A_fragment_is_taken_where_the_words_stand_together()
    {
        var text = Filler(80) + "\nMở đầu. Hôm ấy tổ dân vận khéo đi từng nhà.\n" + Filler(80) + " vận động.";

        var fragment = Highlighter("dan van kheo").Fragment(text);

        Assert.Equal("Mở đầu. Hôm ấy tổ [dân vận khéo] đi từng nhà.", Shown(fragment));
    }

    [Fact]
    public void Words_far_apart_give_two_passages()
    {
        var text = Filler(60) + " lúa " + Filler(60) + " trâu " + Filler(60);

        var shown = Shown(Highlighter("lua trau").Fragment(text));

        Assert.StartsWith("… ", shown, StringComparison.Ordinal);
        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        Assert.Contains("[lúa]", shown, StringComparison.Ordinal);
        Assert.Contains("[trâu]", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 100, 400);
    }

    [Fact]
    public void Without_a_match_there_is_no_fragment() => Assert.Empty(Highlighter("lúa").Fragment(Filler(50)));

    private static Highlighter Highlighter(string asked) => new(QuestionReader.Read(asked));

    private static string Filler(int syllables) => string.Join(' ', Enumerable.Repeat("mưa", syllables));

    private static string Shown(IEnumerable<TextPart> parts) =>
        string.Concat(parts.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
}
