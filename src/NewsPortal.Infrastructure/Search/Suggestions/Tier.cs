using Lucene.Net.Index;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>One way for a name to answer, and how good that is.</summary>
/// <param name="Required">A name needs all of these.</param>
/// <param name="Prefix">And a term that begins so; null where the required terms are enough.</param>
internal sealed record Tier(float Score, IReadOnlyList<Term> Required, Term? Prefix)
{
    private const float AtBeginning = 3;
    private const float InARow = 2;
    private const float Anywhere = 1;

    /// <summary>The best first.</summary>
    public static IEnumerable<Tier> Of(PrefixQuery typed)
    {
        if (typed.Words.Count == 0)
        {
            yield return new Tier(AtBeginning, [], Pair(" " + typed.Beginning));
            if (typed.Beginning.Length > 1)
            {
                yield return new Tier(InARow, [], Word(typed.Beginning));
            }

            yield break;
        }

        Term[] row = [.. typed.Pairs.Select(Pair)];
        var last = Pair($"{typed.Words[^1]} {typed.Beginning}");
        yield return new Tier(AtBeginning, [Pair(" " + typed.Words[0]), .. row], last);
        yield return new Tier(InARow, row, last);
        yield return new Tier(
            Anywhere, [.. typed.Words.Select(Word)], typed.Beginning.Length > 0 ? Word(typed.Beginning) : null);
    }

    private static Term Pair(string text) => new(IndexFields.Headline.Pairs, text);

    private static Term Word(string text) => new(IndexFields.Headline.Folded, text);
}
