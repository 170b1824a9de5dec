using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>
/// How one written syllable or number stands in the index. Vietnamese has some seven thousand written syllables, so the
/// forms are kept: the same spelling costs one look-up.
/// </summary>
internal sealed class SyllableForm : IEquatable<SyllableForm>
{
    private const int MostKept = 200_000;

    /// <summary>No syllable is longer, marks apart from their letters included.</summary>
    private const int LongestKept = 12;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly ConcurrentDictionary<string, SyllableForm> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, SyllableForm>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int _hash;

    private SyllableForm(string written)
    {
        Folded = VietnameseText.Fold(written);
        Marked = ToneMarks.Normalise(written);
        _hash = Folded.GetHashCode(StringComparison.Ordinal);
        FoldedBytes = Encoding.UTF8.GetBytes(Folded);
        MarkedBytes = Encoding.UTF8.GetBytes(Marked);
        IsNumber = char.IsDigit(written[0]);
        HasMarks = Marked != Folded;
        HasVowel = !IsNumber && Folded.AsSpan().ContainsAny(Vowels);
    }

    /// <summary>Lower case without marks.</summary>
    public string Folded { get; }

    /// <summary>Lower case, NFC, the tone mark placed the modern way.</summary>
    public string Marked { get; }

    /// <summary>UTF-8, shared: never write to it.</summary>
    public byte[] FoldedBytes { get; }

    /// <inheritdoc cref="FoldedBytes"/>
    public byte[] MarkedBytes { get; }
    public bool IsNumber { get; }
    public bool HasVowel { get; }

    /// <summary>False where <see cref="Marked"/> and <see cref="Folded"/> are the same.</summary>
    public bool HasMarks { get; }

    public static SyllableForm Of(ReadOnlySpan<char> written)
    {
        if (BySpan.TryGetValue(written, out var known))
        {
            return known;
        }

        var form = new SyllableForm(written.ToString());
        if (written.Length <= LongestKept && Kept.Count < MostKept)
        {
            BySpan.TryAdd(written, form);
        }

        return form;
    }

    /// <summary>They are written alike but for case and marks.</summary>
    public bool Equals(SyllableForm? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Folded == other.Folded);

    public override bool Equals(object? obj) => Equals(obj as SyllableForm);

    public override int GetHashCode() => _hash;
}
