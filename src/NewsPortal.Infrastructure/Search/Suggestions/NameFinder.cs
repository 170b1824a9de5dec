using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>Finds headlines and names of events, tags and authors by what is typed of them so far.</summary>
internal sealed class NameFinder(ReadersIndex index)
{
    /// <returns>The best of each kind, best first.</returns>
    public IReadOnlyList<FoundName> Find(PrefixQuery typed, int ofEachKind) =>
        index.Ask(searcher => Find(new IndexTerms(searcher), typed, ofEachKind));

    private static IReadOnlyList<FoundName> Find(IndexTerms terms, PrefixQuery typed, int ofEachKind)
    {
        var best = new BestNames(terms, ofEachKind);
        foreach (var segment in terms.Segments)
        {
            using var sheet = new ScoreSheet(segment.AtomicReader.MaxDoc);
            var reading = new PrefixReading(terms, segment, sheet);
            foreach (var tier in Tier.Of(typed))
            {
                reading.Read(tier);
            }

            best.Add(segment, sheet);
        }

        return best.All();
    }
}
