using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Likeness;

/// <summary>The syllables and pairs that tell an article from others: frequent in it and rare elsewhere.</summary>
internal static class SignificantTerms
{
    private const int Most = 60;

    /// <summary>To look up how rare a term is takes time: only of those the article has most often.</summary>
    private const int MostLookedUp = 240;

    /// <summary>What stands in the headline counts as if it were written so many times.</summary>
    private const int InHeadline = 3;

    /// <summary>Documents to be read for all the terms together, whatever the size of the archive.</summary>
    private const int MostRead = 400_000;

    /// <returns>The most telling first.</returns>
    public static IReadOnlyList<(Term Term, float Weight)> Of(Subject subject, IndexTerms terms)
    {
        var counts = new Dictionary<Term, int>();
        Count(counts, AnalysedText.Of(subject.Headline), InHeadline);
        Count(counts, AnalysedText.Of(subject.Text()), 1);
        var frequent = counts.OrderByDescending(c => c.Value).Take(MostLookedUp);
        var best = from count in frequent
                   let frequency = terms.Frequency(count.Key)
                   where frequency > 1
                   let weight = (1 + MathF.Log(count.Value)) * terms.WeightOf(frequency)
                   orderby weight descending
                   select (Term: count.Key, Weight: weight, Frequency: frequency);
        var left = MostRead;
        return
        [
            .. best.Take(Most).Where(t => t.Frequency <= left && (left -= t.Frequency) >= 0)
                .Select(t => (t.Term, t.Weight)),
        ];
    }

    private static void Count(Dictionary<Term, int> counts, AnalysedText text, int times)
    {
        for (var i = 0; i < text.Syllables.Count; i++)
        {
            Add(new Term(IndexFields.Text.Folded, text.Syllables[i].Folded));
            if (text.IsPair(i))
            {
                Add(new Term(IndexFields.Text.Pairs, text.Pair(i)));
            }
        }

        void Add(Term term) => counts[term] = counts.GetValueOrDefault(term) + times;
    }
}
