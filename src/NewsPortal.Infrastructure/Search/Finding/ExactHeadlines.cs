using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Headlines that say just what was asked, whatever their marks and signs.</summary>
internal sealed class ExactHeadlines(IndexTerms terms, Question question)
{
    private readonly List<Term> _pairs = [.. question.WholePairs.Select(p => new Term(IndexFields.Headline.Pairs, p))];

    /// <summary>
    /// They begin and end as the question does, have its pairs between, and nothing else: “Hà Nội: cháy lớn ở Hà Nội”
    /// is not “Hà Nội”.
    /// </summary>
    public FoundDocuments In(AtomicReaderContext segment)
    {
        var found = terms.All(segment, _pairs);
        if (found.Count == 0)
        {
            return found;
        }

        var first = new TermPositions(segment, IndexFields.Headline, question.Syllables[0].Folded);
        var last = new TermPositions(segment, IndexFields.Headline, question.Syllables[^1].Folded);
        var documents = found.Documents;
        var kept = 0;
        foreach (var document in documents)
        {
            if (first.Read(document) && last.Read(document)
                && last.All[^1] - first.All[0] == question.Syllables.Count - 1)
            {
                documents[kept++] = document;
            }
        }

        found.Cut(kept);
        return found;
    }
}
