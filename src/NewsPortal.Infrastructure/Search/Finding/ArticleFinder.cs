using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Infrastructure.Search.Spelling;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <param name="Ids">Of one page, in order.</param>
/// <param name="Matched">Articles, before the filters.</param>
/// <param name="Respelt">The question as newspapers spell it, where they have nothing like it; otherwise null.</param>
internal sealed record Findings(
    IReadOnlyList<long> Ids, FacetCounter Counts, int Matched, SearchFit Fit, string? Respelt, bool IsRebuilding);

/// <summary>Puts questions to the readers' index.</summary>
internal sealed class ArticleFinder(ReadersIndex index, TimeProvider clock)
{
    /// <summary>As far as pages go: nobody reads on, and what comes later costs the more to put in order.</summary>
    public const int MostListed = 10_000;

    /// <summary>So few may have the same slip in them.</summary>
    private const int Few = 3;

    public bool IsRebuilding => index.IsRebuilding;

    /// <param name="skip">What is outside the list finds nothing, and is counted all the same.</param>
    public Findings Find(Question question, Filters filters, SearchOrder order, long skip, int take)
    {
        var isRebuilding = index.IsRebuilding;
        return index.Ask(searcher =>
        {
            var terms = new IndexTerms(searcher);
            using var matches = Matching.Find(terms, question);
            var matched = matches.Count;
            var facets = new FacetCounter(filters, PortalTime.DayOf(clock.GetUtcNow().UtcDateTime));
            foreach (var (segment, found) in matches.BySegment)
            {
                facets.Filter(found, ArticleColumns.Of(segment.AtomicReader));
            }

            var ids = skip < 0 || skip >= Math.Min(facets.Total, MostListed) ? []
                : InOrder(terms, question, matches, order, skip + take).Skip((int)skip).Take(take).ToList();
            var fit = matches.FitOf(question);
            var respelt = skip == 0 && !question.IsOpen
                ? new Respelling(terms).Of(question, fit != SearchFit.MostWords && matched > Few) : null;
            return new Findings(ids, facets, matched, fit, respelt, isRebuilding);
        });
    }

    private IEnumerable<long> InOrder(
        IndexTerms terms, Question question, Matches matches, SearchOrder order, long count)
    {
        var most = (int)Math.Min(count, int.MaxValue);
        if (order != SearchOrder.Relevance || question.IsOpen)
        {
            return ByTime(matches, order, most);
        }

        var ranking = new Ranking(terms, question);
        var freshness = new Freshness(clock.GetUtcNow().UtcDateTime);
        if (matches.Count <= TopCandidates.Most)
        {
            return ByScore(matches, ranking, freshness);
        }

        var candidates = new TopCandidates(ranking, freshness).Of(matches, Math.Max(most, TopCandidates.Most));
        using var close = matches.Only(candidates.Take(TopCandidates.Most));
        return [.. ByScore(close, ranking, freshness), .. candidates.Skip(TopCandidates.Most).Select(matches.IdOf)];
    }

    private static List<long> ByScore(Matches matches, Ranking ranking, Freshness freshness)
    {
        var best = new BestOf(TopCandidates.Most);
        foreach (var (segment, found) in matches.BySegment)
        {
            ranking.Score(segment, found);
            var columns = ArticleColumns.Of(segment.AtomicReader);
            for (var i = 0; i < found.Count; i++)
            {
                var document = found.Documents[i];
                var key = columns.SortKeys[document];
                best.Add(new Ranked(Ranking.Aged(found.Scores[i], freshness.Of(key)), key, columns.Ids[document]));
            }
        }

        return [.. best.Best().Select(r => r.Id)];
    }

    private static IEnumerable<long> ByTime(Matches matches, SearchOrder order, int count)
    {
        var best = new BestOf(count);
        foreach (var (segment, found) in matches.BySegment)
        {
            var columns = ArticleColumns.Of(segment.AtomicReader);
            foreach (var document in found.Documents)
            {
                var key = columns.SortKeys[document];
                best.Add(new Ranked(0, order == SearchOrder.Oldest ? -key : key, columns.Ids[document]));
            }
        }

        return best.Best().Select(r => r.Id);
    }
}
