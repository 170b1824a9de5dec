using NewsPortal.Infrastructure.Search.Questions;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Questions;

public sealed class QuestionReaderTests
{
    [Fact]
    public void Words_keep_the_marks_that_were_typed_and_only_those()
    {
        var question = QuestionReader.Read("dân van Khéo");

        Assert.Equal(["dan", "van", "kheo"], question.Words.Select(w => w.Folded));
        Assert.Equal(["dân", null, "khéo"], question.Words.Select(w => w.Marked));
        Assert.Equal(["dan van", "van kheo"], question.Pairs);
    }

    [Theory]
    [InlineData("\"dân vận khéo\" Nghệ An", "dan van kheo")]
    [InlineData("“dân vận khéo” Nghệ An", "dan van kheo")]
    [InlineData("«dân vận» và „khéo“", "dan van|kheo")]
    [InlineData("dân \"vận khéo", "")]
    [InlineData("\"\" \" ! \" dân", "")]
    [InlineData("\"dân\" \"vận", "dan")]
    public void Quotation_marks_in_pairs_make_phrases_and_a_lone_one_means_nothing(string typed, string phrases)
    {
        var read = QuestionReader.Read(typed).Phrases.Select(p => string.Join(' ', p.Folded));

        Assert.Equal(phrases, string.Join('|', read));
    }

    [Theory]
    [InlineData("TP.HCM", "tphcm")]
    [InlineData("tp hcm", "tphcm")]
    [InlineData("UBND xã", "ubnd xa")]
    [InlineData("ủy ban nhân dân xã", "ubnd xa")]
    [InlineData("HLV CLB", "hlv clb")]
    [InlineData("PCCC TP HCM", "pccc tphcm")]
    [InlineData("HĐND TP Vinh", "hdnd tp vinh")]
    [InlineData("giá ô tô", "gia oto")]
    [InlineData("gia o to", "gia oto")]
    [InlineData("ở tổ 5", "o to 5")]
    [InlineData("COVID-19", "covid19")]
    [InlineData("ngày 16 tháng 12 năm 2022", "ngay 16/12 nam 2022")]
    [InlineData("4.400 người", "4400 nguoi")]
    public void Abbreviations_and_their_names_numbers_and_dates_are_one_word(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', QuestionReader.Read(typed).Words.Select(w => w.Folded)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*?[]()\\/^$+-&|!~:{}")]
    [InlineData(null)]
    public void Without_a_letter_or_digit_nothing_is_asked(string? typed) =>
        Assert.True(QuestionReader.Read(typed).IsEmpty);

    [Fact]
    public void However_much_is_typed_little_is_asked()
    {
        var letters = Enumerable.Range(0, 5_000).Select(i => $"{(char)('a' + (i % 26))} ");

        var question = QuestionReader.Read(string.Concat(letters));

        Assert.InRange(question.Syllables.Count, 1, 40);
        Assert.InRange(question.Typed.Length, 1, 200);
    }
}
