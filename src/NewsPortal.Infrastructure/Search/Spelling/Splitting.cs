using System.Buffers;
using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>Cuts what was typed without spaces into syllables that newspapers write side by side: “nghean”.</summary>
internal sealed class Splitting(IndexTerms terms)
{
    private const int LongestWord = 24;

    /// <summary>A lone letter stands beside nearly everything in some article.</summary>
    private const int ShortestSyllable = 2;
    private const int LongestSyllable = 7;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <returns>The likeliest cut of a folded word; null when it cannot be cut.</returns>
    public Cut? Split(string word)
    {
        if (word.Length is < 2 * ShortestSyllable or > LongestWord)
        {
            return null;
        }

        // The likeliest way to each place by each last syllable: there are few of these, and millions of ways.
        var cuts = new Dictionary<(int Start, int End), Cut>();
        for (var end = ShortestSyllable; end <= word.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestSyllable); start <= end - ShortestSyllable; start++)
            {
                if (IsSyllable(word[start..end]) && Likeliest(cuts, word, start, end) is { } cut)
                {
                    cuts[(start, end)] = cut;
                }
            }
        }

        return cuts.Where(c => c.Key.Start > 0 && c.Key.End == word.Length).Select(c => c.Value)
            .MaxBy(c => c.Likelihood);
    }

    private Cut? Likeliest(Dictionary<(int Start, int End), Cut> cuts, string word, int start, int end)
    {
        var syllable = word[start..end];
        if (start == 0)
        {
            return new Cut(syllable, int.MaxValue, 0);
        }

        Cut? likeliest = null;
        for (var before = Math.Max(0, start - LongestSyllable); before <= start - ShortestSyllable; before++)
        {
            if (cuts.TryGetValue((before, start), out var rest)
                && PairFrequency(word[before..start], syllable) is var pair and > 0
                && rest.Likelihood + Math.Log(pair / (double)terms.Articles) is var likelihood
                && !(likeliest?.Likelihood >= likelihood))
            {
                likeliest = new Cut($"{rest.Words} {syllable}", Math.Min(rest.Frequency, pair), likelihood);
            }
        }

        return likeliest;
    }

    private bool IsSyllable(string piece) =>
        piece.AsSpan().ContainsAny(Vowels) && terms.Frequency(new Term(IndexFields.Text.Folded, piece)) > 0;

    private int PairFrequency(string one, string next) =>
        terms.Frequency(new Term(IndexFields.Text.Pairs, $"{one} {next}"));

    /// <param name="Words">Folded, with spaces.</param>
    /// <param name="Frequency">Articles with its rarest pair.</param>
    /// <param name="Likelihood">Of its pairs together: a logarithm.</param>
    internal sealed record Cut(string Words, int Frequency, double Likelihood);
}
