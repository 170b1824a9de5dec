using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>The documents of one term in one segment, to be walked through once.</summary>
/// <param name="Frequency">How many there are, deleted ones too.</param>
internal readonly record struct Postings(DocsEnum Enum, int Frequency)
{
    /// <summary>From here on, skipping is cheaper than reading on.</summary>
    private const int Sparse = 8;

    private const int End = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Those that are not deleted.</summary>
    public FoundDocuments All(IBits? live)
    {
        var found = new FoundDocuments(Frequency);
        for (var document = Enum.NextDoc(); document != End; document = Enum.NextDoc())
        {
            if (live is null || live.Get(document))
            {
                found.Add(document);
            }
        }

        return found;
    }

    /// <summary>Leaves of what was found those that have the term too.</summary>
    public void Keep(FoundDocuments found)
    {
        var documents = found.Documents;
        var skips = Frequency / Sparse > documents.Length;
        var kept = 0;
        var at = 0;
        for (var next = Enum.NextDoc(); at < documents.Length && next != End;)
        {
            var wanted = documents[at];
            if (next < wanted)
            {
                next = skips ? Enum.Advance(wanted) : Enum.NextDoc();
            }
            else
            {
                if (next == wanted)
                {
                    documents[kept++] = wanted;
                }

                at++;
            }
        }

        found.Cut(kept);
    }

    /// <summary>Adds to the scores of those that have the term.</summary>
    public void Score(FoundDocuments found, TermScore score)
    {
        var documents = found.Documents;
        var scores = found.Scores;
        var skips = Frequency / Sparse > documents.Length;
        var at = 0;
        for (var next = Enum.NextDoc(); at < documents.Length && next != End;)
        {
            var wanted = documents[at];
            if (next < wanted)
            {
                next = skips ? Enum.Advance(wanted) : Enum.NextDoc();
            }
            else
            {
                if (next == wanted)
                {
                    scores[at] += score.Of(next, Enum);
                }

                at++;
            }
        }
    }
}
