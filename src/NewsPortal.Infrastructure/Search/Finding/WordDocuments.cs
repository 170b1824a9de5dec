using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Which documents have a word, in whichever way it is written.</summary>
internal static class WordDocuments
{
    /// <summary>At most so many documents have the word.</summary>
    public static int Frequency(this IndexTerms terms, AskedWord word) =>
        word.Ways.Sum(way => way.Min(term => terms.Frequency(term)));

    /// <summary>Live documents of one segment with the word.</summary>
    public static FoundDocuments All(this IndexTerms terms, AtomicReaderContext segment, AskedWord word)
    {
        var found = terms.All(segment, word.Ways[0]);
        foreach (var way in word.Ways.Skip(1))
        {
            using var one = found;
            using var other = terms.All(segment, way);
            found = Either(one, other);
        }

        return found;
    }

    /// <summary>Live documents of one segment with all the terms, led by the rarest.</summary>
    public static FoundDocuments All(this IndexTerms terms, AtomicReaderContext segment, IEnumerable<Term> all)
    {
        FoundDocuments? found = null;
        foreach (var term in all.OrderBy(terms.Frequency))
        {
            if (found is null)
            {
                found = terms.All(segment, term);
            }
            else
            {
                terms.Keep(segment, found, term);
            }
        }

        return found ?? new FoundDocuments(0);
    }

    /// <summary>Leaves of what was found what has the word too.</summary>
    public static void Keep(this IndexTerms terms, AtomicReaderContext segment, FoundDocuments found, AskedWord word)
    {
        if (word.Ways.Count == 1)
        {
            terms.Keep(segment, found, word.Ways[0][0]);
            return;
        }

        using var all = terms.All(segment, word);
        KeepBoth(found, all);
    }

    public static void Keep(this IndexTerms terms, AtomicReaderContext segment, FoundDocuments found, Term term)
    {
        if (found.Count == 0)
        {
            return;
        }

        if (terms.Bits(segment, term) is { } bits)
        {
            found.Keep(bits);
        }
        else if (terms.In(segment, term, withCounts: false) is { } postings)
        {
            postings.Keep(found);
        }
        else
        {
            found.Cut(0);
        }
    }

    private static FoundDocuments All(this IndexTerms terms, AtomicReaderContext segment, Term term)
    {
        var live = segment.AtomicReader.LiveDocs;
        return terms.Bits(segment, term) is { } bits ? FoundDocuments.Of(bits, live)
            : terms.In(segment, term, withCounts: false)?.All(live) ?? new FoundDocuments(0);
    }

    private static void KeepBoth(FoundDocuments found, FoundDocuments other)
    {
        var documents = found.Documents;
        var others = other.Documents;
        var (kept, at) = (0, 0);
        foreach (var document in documents)
        {
            while (at < others.Length && others[at] < document)
            {
                at++;
            }

            if (at < others.Length && others[at] == document)
            {
                documents[kept++] = document;
            }
        }

        found.Cut(kept);
    }

    private static FoundDocuments Either(FoundDocuments one, FoundDocuments other)
    {
        var first = one.Documents;
        var second = other.Documents;
        var either = new FoundDocuments(first.Length + second.Length);
        var (i, j) = (0, 0);
        while (i < first.Length || j < second.Length)
        {
            var isFirst = j == second.Length || (i < first.Length && first[i] <= second[j]);
            var next = isFirst ? first[i] : second[j];
            i += isFirst ? 1 : 0;
            j += j < second.Length && second[j] == next ? 1 : 0;
            either.Add(next);
        }

        return either;
    }
}
