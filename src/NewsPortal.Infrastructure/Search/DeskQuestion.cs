using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search;

/// <summary>
/// What is looked for at the desk: every word must be there or begin one that is. Written with its marks, beside its
/// neighbour, in the headline it counts more.
/// </summary>
internal sealed class DeskQuestion(string kind)
{
    private const int MostSyllables = 24;

    private readonly BooleanQuery _words = new();
    private readonly BooleanQuery _filter = new() { { Term(IndexFields.Kind, kind), Occur.MUST } };
    private readonly List<Filter> _ranges = [];

    public SearchOrder Order { get; init; }
    public Query Words => _words;

    public Filter Filter => _ranges.Count == 0
        ? new QueryWrapperFilter(_filter)
        : new QueryWrapperFilter(_ranges.Aggregate((Query)_filter, (query, range) => new FilteredQuery(query, range)));

    /// <summary>Relevance first, what is alike newest first; or by time alone.</summary>
    public Sort Sort => Order switch
    {
        SearchOrder.Newest => new Sort(ByTime(reverse: true)),
        SearchOrder.Oldest => new Sort(ByTime(reverse: false)),
        _ => new Sort(SortField.FIELD_SCORE, ByTime(reverse: true)),
    };

    /// <summary>Null when nothing is asked for.</summary>
    public static DeskQuestion? Of(string? typed, string kind, SearchOrder order)
    {
        var words = AnalysedText.Of(typed ?? string.Empty);
        var question = new DeskQuestion(kind) { Order = order };
        for (var i = 0; i < Math.Min(words.Syllables.Count, MostSyllables); i++)
        {
            question.Require(words, i);
            question.Prefer(words, i);
        }

        return words.Syllables.Count == 0 ? null : question;
    }

    /// <summary>Only what has one of these; null for whatever it has.</summary>
    public DeskQuestion Having(string field, IEnumerable<int>? ids)
    {
        if (ids is not null)
        {
            var any = new BooleanQuery();
            foreach (var id in ids)
            {
                any.Add(Term(field, id.ToString(CultureInfo.InvariantCulture)), Occur.SHOULD);
            }

            _filter.Add(any, Occur.MUST);
        }

        return this;
    }

    /// <summary>Sort keys; <paramref name="to"/> is not included.</summary>
    public DeskQuestion Between(long? from, long? to)
    {
        if (from is not null || to is not null)
        {
            _ranges.Add(FieldCacheRangeFilter.NewInt64Range(IndexFields.SortKey, from, to, true, false));
        }

        return this;
    }

    private void Require(AnalysedText words, int i)
    {
        var folded = words.Syllables[i].Folded;
        var either = new BooleanQuery { { Beginning(folded), Occur.SHOULD } };
        foreach (var joined in words.Joined.Where(j => i >= j.First && i < j.First + j.Count))
        {
            either.Add(Term(IndexFields.Text.Folded, joined.Folded), Occur.SHOULD);
        }

        _words.Add(new ConstantScoreQuery(either) { Boost = 0.01f }, Occur.MUST);
    }

    private void Prefer(AnalysedText words, int i)
    {
        var (folded, marked) = (words.Syllables[i].Folded, words.Syllables[i].Marked);
        Prefer(IndexFields.Text.Folded, folded, 1);
        Prefer(IndexFields.Headline.Folded, folded, 2);
        if (marked != folded)
        {
            Prefer(IndexFields.Text.Marked, marked, 1);
            Prefer(IndexFields.Headline.Marked, marked, 2);
        }

        if (words.IsPair(i))
        {
            Prefer(IndexFields.Text.Pairs, words.Pair(i), 2);
            Prefer(IndexFields.Headline.Pairs, words.Pair(i), 4);
        }
    }

    private void Prefer(string field, string term, float boost) =>
        _words.Add(new TermQuery(new Term(field, term)) { Boost = boost }, Occur.SHOULD);

    /// <summary>One letter begins almost everything.</summary>
    private static Query Beginning(string folded) => folded.Length == 1
        ? Term(IndexFields.Text.Folded, folded) : new PrefixQuery(new Term(IndexFields.Text.Folded, folded));

    private static TermQuery Term(string field, string value) => new(new Term(field, value));

    private static SortField ByTime(bool reverse) => new(IndexFields.SortKey, SortFieldType.INT64, reverse);
}
