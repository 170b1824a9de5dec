using Lucene.Net.Analysis.TokenAttributes;
using NewsPortal.Infrastructure.Search.Analysis;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public sealed class PairTermsTests
{
    [Theory]
    [InlineData(false, "dan van|van kheo|nam 2022")]
    [InlineData(true, " dan|dan van|van kheo|kheo | nam|nam 2022|2022 ")]
    public void With_ends_a_text_is_told_from_a_longer_one(bool hasEnds, string expected)
    {
        using var pairs = new PairTerms(hasEnds);
        pairs.Of([AnalysedText.Of("Dân vận khéo"), AnalysedText.Of("..."), AnalysedText.Of("Năm 2022")]);

        Assert.Equal(expected, string.Join('|', Read(pairs)));
    }

    [Fact]
    public void Of_a_long_text_only_what_it_says_again_and_set_names_are_kept()
    {
        var other = string.Join(' ', Enumerable.Range(0, PairTerms.LongText).Select(i => $"a{i}"));
        using var pairs = new PairTerms(hasEnds: false);
        pairs.Of(
        [
            AnalysedText.Of("Dân vận"),
            AnalysedText.Of($"dân vận khéo, Ủy ban nhân dân xã, {other}, VẬN KHÉO"),
        ]);

        Assert.Equal("dan van|dan van|van kheo|uy ban|ban nhan|nhan dan|van kheo", string.Join('|', Read(pairs)));
    }

    private static IEnumerable<string> Read(TermStream stream)
    {
        var term = stream.GetAttribute<ITermToBytesRefAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return term.BytesRef.Utf8ToString();
        }
    }
}
