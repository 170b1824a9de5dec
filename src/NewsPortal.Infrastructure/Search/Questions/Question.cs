using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Questions;

/// <summary>What somebody typed, as what the index can be asked.</summary>
internal sealed record Question
{
    /// <summary>On one line, cut to what is asked at most.</summary>
    public required string Typed { get; init; }

    /// <summary>All that was typed, quoted or not, in order.</summary>
    public required IReadOnlyList<Syllable> Syllables { get; init; }

    /// <summary>Different words, in the order they were typed.</summary>
    public required IReadOnlyList<AskedWord> Words { get; init; }
    public required IReadOnlyList<AskedPhrase> Phrases { get; init; }

    /// <summary>Folded neighbours as typed, each once.</summary>
    public required IReadOnlyList<string> Pairs { get; init; }

    /// <summary>Nothing was typed: whatever passes the filters answers.</summary>
    public bool IsOpen => Typed.Length == 0;

    /// <summary>No letter or digit was typed.</summary>
    public bool IsEmpty => Words.Count == 0;

    /// <summary>The pairs of a headline that says just this and nothing else.</summary>
    public IEnumerable<string> WholePairs =>
        Syllables.Count == 0 ? [] : [" " + Syllables[0].Folded, .. Pairs, Syllables[^1].Folded + " "];
}
