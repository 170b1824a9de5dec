using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Likeness;

/// <summary>
/// Finds what is like an article: in text first, then by events and tags it shares; what is fresh a little sooner.
/// </summary>
internal sealed class ArticleLikeness(ReadersIndex index, TimeProvider clock)
{
    /// <summary>Of the likeness an article has with itself; what is less alike is not related.</summary>
    private const float Least = 0.06f;

    /// <summary>Answers kept for one state of the index.</summary>
    private const int MostKept = 20_000;

    private const float SameEvent = 0.25f;
    private const float SameTag = 0.02f;

    private readonly ConditionalWeakTable<IndexReader, Answers> _kept = [];

    /// <summary>
    /// Kept until the index changes: every reader of an article asks the same. Only its desk asks for other revisions.
    /// </summary>
    /// <returns>Ids, the most alike first, without the article itself.</returns>
    public IReadOnlyList<long> Find(Subject subject, int count) => index.Ask(searcher =>
    {
        var kept = _kept.GetOrCreateValue(searcher.IndexReader);
        var key = (subject.Id, subject.RevisionNumber, count);
        if (!kept.TryGetValue(key, out var found))
        {
            found = Find(searcher, subject, count);
            if (kept.Count < MostKept)
            {
                kept[key] = found;
            }
        }

        return found;
    });

    private List<long> Find(IndexSearcher searcher, Subject subject, int count)
    {
        var terms = new IndexTerms(searcher);
        var telling = SignificantTerms.Of(subject, terms);
        var whole = Math.Max(1, telling.Sum(t => t.Weight));
        var freshness = new Freshness(clock.GetUtcNow().UtcDateTime);
        var best = new BestOf(count + 1);
        foreach (var segment in terms.Segments)
        {
            using var sheet = new ScoreSheet(segment.AtomicReader.MaxDoc);
            AddText(terms, segment, sheet, telling);
            AddNames(terms, segment, sheet, subject, whole);
            var columns = ArticleColumns.Of(segment.AtomicReader);
            foreach (var (document, score) in sheet.Scored(segment.AtomicReader.LiveDocs))
            {
                if (score >= whole * Least)
                {
                    var key = columns.SortKeys[document];
                    best.Add(new Ranked(score * freshness.Of(key), key, columns.Ids[document]));
                }
            }
        }

        return [.. best.Best().Select(r => r.Id).Where(id => id != subject.Id).Take(count)];
    }

    private static void AddText(
        IndexTerms terms, AtomicReaderContext segment, ScoreSheet sheet,
        IReadOnlyList<(Term Term, float Weight)> telling)
    {
        foreach (var (term, weight) in telling)
        {
            if (terms.In(segment, term, withCounts: true) is { } postings)
            {
                sheet.Add(postings, TermScore.Counted(weight, segment.AtomicReader, IndexFields.Text.Folded));
            }
        }
    }

    private static void AddNames(
        IndexTerms terms, AtomicReaderContext segment, ScoreSheet sheet, Subject subject, float whole)
    {
        var events = subject.EventIds.Select(id => (Term: Id(IndexFields.Event, id), Worth: SameEvent * whole));
        var tags = subject.TagIds.Select(id => Id(IndexFields.Tag, id))
            .Select(tag => (Term: tag, Worth: SameTag * whole * terms.Weight(tag) / terms.WeightOf(1)));
        foreach (var (term, worth) in events.Concat(tags))
        {
            if (terms.In(segment, term, withCounts: false) is { } postings)
            {
                sheet.Add(postings, TermScore.Whole(worth));
            }
        }
    }

    private static Term Id(string field, int id) => new(field, id.ToString(CultureInfo.InvariantCulture));

    private sealed class Answers : ConcurrentDictionary<(long Id, int Revision, int Count), IReadOnlyList<long>>;
}
