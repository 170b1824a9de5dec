using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// What has most of the words, where nothing has them all. Words that every third article has tell nothing by
/// themselves and are not counted.
/// </summary>
internal static class PartialMatches
{
    private const int EveryThird = 3;

    /// <summary>So few may always be looked at: in a small archive every word tells something.</summary>
    private const int Few = 200;

    public static IReadOnlyList<FoundDocuments> Find(IndexTerms terms, IReadOnlyList<AskedWord> words)
    {
        var often = Math.Max(terms.Articles / EveryThird, Few);
        var telling = words.Where(w => terms.Frequency(w) <= often).ToList();
        telling = telling.Count == 0 ? [.. words] : telling;
        var counts = terms.Segments.Select(s => Count(terms, s, telling)).ToList();
        var most = counts.Max(c => c.Max()) ?? 0;
        var enough = Math.Min(Enough(telling.Count), most);
        return [.. counts.Select(c => enough < Least(telling.Count) ? new FoundDocuments(0) : c.WithAtLeast(enough))];
    }

    /// <summary>Three of five; one is enough of two.</summary>
    private static int Enough(int words) => words <= 2 ? 1 : (int)Math.Ceiling(words * 0.6);

    /// <summary>Below a third it would be another question.</summary>
    private static int Least(int words) => (int)Math.Ceiling(words / 3.0);

    private static WordCounts Count(IndexTerms terms, AtomicReaderContext segment, List<AskedWord> words)
    {
        var counts = new WordCounts(segment.AtomicReader.MaxDoc);
        foreach (var word in words)
        {
            using var found = terms.All(segment, word);
            counts.Add(found.Documents);
        }

        return counts;
    }

    /// <summary>How many of the words each document of a segment has.</summary>
    private readonly struct WordCounts(int documents)
    {
        private readonly byte[] _counts = new byte[documents];

        public int? Max() => _counts.Length == 0 ? null : _counts.Max();

        public void Add(ReadOnlySpan<int> documents)
        {
            foreach (var document in documents)
            {
                _counts[document]++;
            }
        }

        public FoundDocuments WithAtLeast(int least)
        {
            var found = new FoundDocuments(_counts.Length);
            for (var document = 0; document < _counts.Length; document++)
            {
                if (_counts[document] >= least)
                {
                    found.Add(document);
                }
            }

            return found;
        }
    }
}
