using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>What stands in a search field while somebody types.</summary>
/// <param name="Words">Folded, whole.</param>
/// <param name="Beginning">Of the word being typed, folded; empty after a space.</param>
internal sealed record PrefixQuery(IReadOnlyList<string> Words, string Beginning)
{
    private const int MaxWords = 12;

    public bool IsEmpty => Words.Count == 0 && Beginning.Length == 0;

    /// <summary>Whole words in a row.</summary>
    public IEnumerable<string> Pairs => Words.Zip(Words.Skip(1), (one, next) => $"{one} {next}");

    public static PrefixQuery Read(string? typed)
    {
        var start = typed is { Length: > SearchRequest.WordsLength } ? typed[..SearchRequest.WordsLength] : typed;
        var line = VietnameseText.Clean(start);
        var words = AnalysedText.Of(line).Syllables.Take(MaxWords).ToList();
        var isOpen = words.Count > 0 && words[^1].End == line.Length;
        return new PrefixQuery(
            [.. words.SkipLast(isOpen ? 1 : 0).Select(w => w.Folded)], isOpen ? words[^1].Folded : string.Empty);
    }

    /// <summary>The name with what was typed of it shown.</summary>
    public IReadOnlyList<TextPart> Show(string name)
    {
        var parts = new List<TextPart>();
        var at = 0;
        foreach (var syllable in AnalysedText.Of(name).Syllables)
        {
            var length = Words.Contains(syllable.Folded) ? syllable.Length
                : IsBegun(syllable) ? Math.Min(Beginning.Length, syllable.Length) : 0;
            if (length > 0)
            {
                Add(parts, name[at..syllable.Start], isMatch: false);
                Add(parts, name.Substring(syllable.Start, length), isMatch: true);
                at = syllable.Start + length;
            }
        }

        Add(parts, name[at..], isMatch: false);
        return parts;
    }

    private bool IsBegun(Syllable syllable) =>
        Beginning.Length > 0 && syllable.Folded.StartsWith(Beginning, StringComparison.Ordinal);

    private static void Add(List<TextPart> parts, string text, bool isMatch)
    {
        if (text.Length > 0)
        {
            parts.Add(new TextPart(text, isMatch));
        }
    }
}
