using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Questions;

/// <summary>One thing to be found: a syllable, or a word joined of several, however it is written.</summary>
/// <param name="Marked">With the marks that were typed; null where none were.</param>
/// <param name="OtherWays">Folded syllables, in a row, that say the same.</param>
internal sealed record AskedWord(string Folded, string? Marked, IReadOnlyList<string[]> OtherWays)
{
    /// <summary>Ways to be found; one needs all of its terms.</summary>
    public IReadOnlyList<Term[]> Ways { get; } =
    [
        [new Term(IndexFields.Text.Folded, Folded)],
        .. OtherWays.Select(way => PairsOf(way).Select(p => new Term(IndexFields.Text.Pairs, p)).ToArray()),
    ];

    public static AskedWord Of(Syllable syllable, IReadOnlyList<string[]> otherWays) =>
        new(syllable.Folded, syllable.Marked == syllable.Folded ? null : syllable.Marked, otherWays);

    public static IEnumerable<string> PairsOf(string[] syllables) =>
        syllables.Zip(syllables.Skip(1), (one, next) => $"{one} {next}");
}

/// <summary>Syllables in quotation marks: in a row, with the marks that were typed.</summary>
/// <param name="Marked">Those that were typed with marks.</param>
internal sealed record AskedPhrase(string[] Folded, IReadOnlyList<string> Marked);
