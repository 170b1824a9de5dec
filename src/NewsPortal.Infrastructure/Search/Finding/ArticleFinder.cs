using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Infrastructure.Search.Spelling;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <param name="Ids">Of one page, in order.</param>
/// <param name="IsPartial">No article has all the words: these have most of them.</param>
/// <param name="Respelt">The question as newspapers spell it, where they have nothing like it; otherwise null.</param>
internal sealed record Findings(
    IReadOnlyList<long> Ids, Tally Counts, bool IsPartial, string? Respelt, bool IsRebuilding);

/// <summary>Puts questions to the readers' index.</summary>
internal sealed class ArticleFinder(ReadersIndex index, TimeProvider clock)
{
    public bool IsRebuilding => index.IsRebuilding;

    /// <param name="skip">What is outside the list finds nothing, and is counted all the same.</param>
    public Findings Find(Question question, Filters filters, SearchOrder order, long skip, int take)
    {
        var isRebuilding = index.IsRebuilding;
        return index.Ask(searcher =>
        {
            var terms = new IndexTerms(searcher);
            using var matches = Matching.Find(terms, question);
            var tally = new Tally(filters);
            foreach (var (segment, found) in matches.BySegment)
            {
                tally.Filter(found, ArticleColumns.Of(segment.AtomicReader));
            }

            var ids = skip < 0 || skip >= tally.Total ? []
                : Ranked(terms, question, matches, order, skip + take).Skip((int)skip).Select(r => r.Id).ToList();
            var respelt = skip == 0 ? new Respelling(terms).Of(question, !matches.IsPartial) : null;
            return new Findings(ids, tally, matches.IsPartial, respelt, isRebuilding);
        });
    }

    private IReadOnlyList<Ranked> Ranked(
        IndexTerms terms, Question question, Matches matches, SearchOrder order, long count)
    {
        var ranking = order == SearchOrder.Relevance ? new Ranking(terms, question) : null;
        var freshness = new Freshness(clock.GetUtcNow().UtcDateTime);
        var best = new BestOf((int)Math.Min(count, int.MaxValue));
        foreach (var (segment, found) in matches.BySegment)
        {
            ranking?.Score(segment, found);
            Add(best, found, ArticleColumns.Of(segment.AtomicReader), order, freshness);
        }

        return best.Best();
    }

    private static void Add(
        BestOf best, FoundDocuments found, ArticleColumns columns, SearchOrder order, Freshness freshness)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var document = found.Documents[i];
            var key = columns.SortKeys[document];
            var score = order == SearchOrder.Relevance ? Ranking.Aged(found.Scores[i], freshness.Of(key)) : 0;
            best.Add(new Ranked(score, order == SearchOrder.Oldest ? -key : key, columns.Ids[document]));
        }
    }
}
