using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Syllables in a row.</summary>
internal static class Phrases
{
    /// <summary>
    /// With more candidates in a segment than these only those are looked at that say its pairs in a headline or more
    /// than once: reading so many places would take longer than a reader waits.
    /// </summary>
    private const int MostLookedAt = 5_000;

    /// <param name="found">Documents with all the syllables.</param>
    public static void Keep(
        IndexTerms terms, AtomicReaderContext segment, FoundDocuments found, AskedPhrase phrase, bool withMarks)
    {
        foreach (var marked in withMarks ? phrase.Marked : [])
        {
            terms.Keep(segment, found, new Term(IndexFields.Text.Marked, marked));
        }

        if (phrase.Folded.Length > 1 && found.Count > MostLookedAt)
        {
            var pairs = AskedWord.PairsOf(phrase.Folded).Distinct().Select(p => new Term(IndexFields.Text.Pairs, p));
            foreach (var pair in pairs.OrderBy(terms.Frequency))
            {
                terms.Keep(segment, found, pair);
            }
        }

        if (phrase.Folded.Length > 1 && found.Count is > 0 and <= MostLookedAt)
        {
            KeepInARow(new SyllableRow(terms, segment, phrase.Folded), found);
        }
    }

    private static void KeepInARow(SyllableRow row, FoundDocuments found)
    {
        var documents = found.Documents;
        var kept = 0;
        foreach (var document in documents)
        {
            if (row.CountIn(document) > 0)
            {
                documents[kept++] = document;
            }
        }

        found.Cut(kept);
    }
}
