using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Syllables in a row. Two in a row are one term; of more, only what has all the pairs is looked at.</summary>
internal static class Phrases
{
    /// <summary>
    /// With more candidates than these the pairs are taken for the phrase: reading so many places would take longer
    /// than a reader waits, and what it would leave out is a handful in thousands.
    /// </summary>
    private const int MostLookedAt = 20_000;

    public static void Keep(
        IndexTerms terms, AtomicReaderContext segment, FoundDocuments found, AskedPhrase phrase, bool withMarks)
    {
        var pairs = AskedWord.PairsOf(phrase.Folded).Distinct().Select(p => new Term(IndexFields.Text.Pairs, p));
        foreach (var pair in pairs.OrderBy(terms.Frequency))
        {
            terms.Keep(segment, found, pair);
        }

        foreach (var marked in withMarks ? phrase.Marked : [])
        {
            terms.Keep(segment, found, new Term(IndexFields.Text.Marked, marked));
        }

        if (phrase.Folded.Length > 2 && found.Count is > 0 and <= MostLookedAt)
        {
            KeepInARow(segment.AtomicReader, found, phrase.Folded);
        }
    }

    private static void KeepInARow(AtomicReader segment, FoundDocuments found, string[] syllables)
    {
        var places = new Places[syllables.Length];
        for (var i = 0; i < syllables.Length; i++)
        {
            var postings = segment.GetTermPositionsEnum(new Term(IndexFields.Text.Folded, syllables[i]));
            places[i] = new Places(postings);
        }

        var documents = found.Documents;
        var kept = 0;
        foreach (var document in documents)
        {
            if (Array.TrueForAll(places, p => p.Read(document)) && IsInARow(places))
            {
                documents[kept++] = document;
            }
        }

        found.Cut(kept);
    }

    private static bool IsInARow(Places[] places)
    {
        foreach (var start in places[0].All)
        {
            var next = 1;
            while (next < places.Length && places[next].All.Contains(start + next))
            {
                next++;
            }

            if (next == places.Length)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Places(DocsAndPositionsEnum? postings)
    {
        private readonly HashSet<int> _all = [];

        public HashSet<int> All => _all;

        public bool Read(int document)
        {
            _all.Clear();
            if (postings is null || (postings.DocID < document && postings.Advance(document) != document)
                || postings.DocID != document)
            {
                return false;
            }

            for (var left = postings.Freq; left > 0; left--)
            {
                _all.Add(postings.NextPosition());
            }

            return true;
        }
    }
}
