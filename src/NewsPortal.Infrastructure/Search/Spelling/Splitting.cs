using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>Cuts what was typed without spaces into syllables that newspapers write side by side: “nghean”.</summary>
internal sealed class Splitting(IndexTerms terms)
{
    private const int LongestWord = 24;
    private const int LongestSyllable = 6;

    /// <returns>Folded, with spaces; null when it cannot be cut.</returns>
    public string? Split(string word) => word.Length is >= 4 and <= LongestWord
        && Pieces(word, string.Empty).OrderBy(p => p.Count).FirstOrDefault() is { } pieces
        ? string.Join(' ', pieces) : null;

    private IEnumerable<List<string>> Pieces(string rest, string before)
    {
        if (rest.Length == 0)
        {
            yield return [];
        }

        for (var length = 1; length <= Math.Min(rest.Length, LongestSyllable); length++)
        {
            var piece = rest[..length];
            if (before.Length == 0 ? IsBeginning(piece, rest) : IsPair(before, piece))
            {
                foreach (var others in Pieces(rest[length..], piece))
                {
                    yield return [piece, .. others];
                }
            }
        }
    }

    private bool IsBeginning(string piece, string word) =>
        piece.Length < word.Length && terms.Frequency(new Term(IndexFields.Text.Folded, piece)) > 0;

    private bool IsPair(string one, string next) =>
        terms.Frequency(new Term(IndexFields.Text.Pairs, $"{one} {next}")) > 0;
}
