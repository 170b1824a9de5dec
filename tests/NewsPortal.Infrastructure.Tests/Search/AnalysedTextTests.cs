using System.Text;
using NewsPortal.Infrastructure.Search.Analysis;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public sealed class AnalysedTextTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("uỷ", "ủy")]
    [InlineData("UỶ", "ủy")]
    [InlineData("qúy", "quý")]
    [InlineData("gìa", "già")]
    [InlineData("gì", "gì")]
    [InlineData("đừơng", "đường")]
    [InlineData("tíên", "tiến")]
    [InlineData("tòan", "toàn")]
    [InlineData("khuỷu", "khuỷu")]
    [InlineData("ngoaì", "ngoài")]
    [InlineData("Ðường", "đường")]
    [InlineData("café", "café")]
    [InlineData("thuở", "thuở")]
    [InlineData("giếng", "giếng")]
    public void A_tone_stands_where_school_books_put_it(string written, string marked)
    {
        Assert.Equal([marked], Marked(written));
        Assert.Equal([marked], Marked(written.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Syllables_know_their_place_in_the_text_as_it_was_given()
    {
        var text = "“Dân vận khéo” ở TP.HCM".Normalize(NormalizationForm.FormD);

        var analysed = AnalysedText.Of(text);

        Assert.Equal(["dan", "van", "kheo", "o", "tp", "hcm"], analysed.Syllables.Select(s => s.Folded));
        Assert.Equal(
            ["Dân", "vận", "khéo", "ở", "TP", "HCM"],
            analysed.Syllables.Select(s => text.Substring(s.Start, s.Length).Normalize()));
    }

    [Theory]
    [InlineData("TP.HCM", "tphcm")]
    [InlineData("TP HCM", "tphcm")]
    [InlineData("TP. HCM", "tphcm")]
    [InlineData("tp hcm", "tphcm")]
    [InlineData("GD&ĐT", "gddt")]
    [InlineData("U.S.A", "us usa sa")]
    [InlineData("COVID-19", "covid19")]
    [InlineData("covid19", "covid19")]
    [InlineData("U.23", "u23")]
    [InlineData("4.400", "4400")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("06/12", "6/12")]
    [InlineData("ngày 6 tháng 12", "6/12")]
    [InlineData("16/12/2022", "16/12")]
    [InlineData("16-12-2022", "16/12")]
    [InlineData("covid 19", "")]
    [InlineData("3,25", "")]
    [InlineData("99/2012", "")]
    [InlineData("dân vận", "")]
    [InlineData("TP\nHCM", "")]
    public void Abbreviations_codes_numbers_and_dates_are_also_one_word(string text, string joined) =>
        Assert.Equal(joined, string.Join(' ', AnalysedText.Of(text).Joined.Select(j => j.Folded)));

    [Fact]
    public void No_term_is_longer_than_an_index_takes()
    {
        var text = AnalysedText.Of(
            $"{new string('ế', 40_000)} {new string('7', 40_000)} {new string('x', 90)}-{new string('1', 90)} "
            + string.Join('.', Enumerable.Repeat("111", 12_000)));

        Assert.All(text.Syllables, s => Assert.InRange(s.Folded.Length, 1, AnalysedText.MostLetters));
        Assert.All(text.Joined, j => Assert.InRange(j.Folded.Length, 1, AnalysedText.MostLetters));
    }

    [Fact]
    public void Pairs_are_of_neighbours_in_one_paragraph()
    {
        var text = AnalysedText.Of("Dân vận khéo\nHà Nội");

        Assert.Equal(
            ["dan van", "van kheo", "ha noi"],
            Enumerable.Range(0, text.Syllables.Count).Where(text.IsPair).Select(text.Pair));
    }

    private static IEnumerable<string> Marked(string text) => AnalysedText.Of(text).Syllables.Select(s => s.Marked);
}
