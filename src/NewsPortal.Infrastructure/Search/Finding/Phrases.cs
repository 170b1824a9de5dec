using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Syllables in a row.</summary>
internal static class Phrases
{
    /// <summary>Of more candidates in a segment, those that say the phrase prominently are looked for first.</summary>
    private const int Many = 5_000;

    /// <summary>So many that have all the pairs are not looked at one by one.</summary>
    private const int Countless = 20_000;

    /// <summary>
    /// With so many that say it in a headline or a standfirst, or more than once, those that say it once in a body are
    /// left out: to read the places of a hundred thousand bodies would take longer than a reader waits.
    /// </summary>
    public const int Enough = 200;

    /// <summary>Leaves of what has all the syllables what has them in a row.</summary>
    /// <param name="found">Changed in place; by segment.</param>
    public static void Keep(
        IndexTerms terms, IReadOnlyList<(AtomicReaderContext Segment, FoundDocuments Found)> found, AskedPhrase phrase,
        bool withMarks)
    {
        foreach (var (segment, documents) in found)
        {
            foreach (var marked in withMarks ? phrase.Marked : [])
            {
                terms.Keep(segment, documents, new Term(IndexFields.Text.Marked, marked));
            }
        }

        if (phrase.Folded.Length > 1 && !KeepProminent(terms, found, phrase))
        {
            foreach (var (segment, documents) in found)
            {
                KeepInARow(terms, segment, documents, phrase);
            }
        }
    }

    /// <summary>Where very many could say it and enough do so prominently, leaves those.</summary>
    /// <returns>True when what is left needs no closer look.</returns>
    private static bool KeepProminent(
        IndexTerms terms, IReadOnlyList<(AtomicReaderContext Segment, FoundDocuments Found)> found, AskedPhrase phrase)
    {
        if (found.All(f => f.Found.Count <= Many))
        {
            return false;
        }

        var pairs = AskedWord.PairsOf(phrase.Folded).Distinct().Select(p => new Term(IndexFields.Text.Pairs, p))
            .OrderBy(terms.Frequency).ToList();
        var prominent = found.Select(f => f.Found.Copy()).ToList();
        foreach (var (documents, segment) in prominent.Zip(found.Select(f => f.Segment)))
        {
            pairs.ForEach(pair => terms.Keep(segment, documents, pair));
        }

        var count = prominent.Sum(p => p.Count);
        var isEnough = count >= Enough;
        foreach (var (documents, (segment, all)) in prominent.Zip(found))
        {
            if (isEnough)
            {
                all.TakeFrom(documents);
            }

            documents.Dispose();
        }

        // Two syllables that make a pair stand in a row. Of more, each pair may stand elsewhere, though hardly in very
        // many.
        return isEnough && (phrase.Folded.Length == 2 || count > Countless);
    }

    private static void KeepInARow(
        IndexTerms terms, AtomicReaderContext segment, FoundDocuments found, AskedPhrase phrase)
    {
        if (found.Count == 0)
        {
            return;
        }

        var row = new SyllableRow(terms, segment, phrase.Folded);
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
