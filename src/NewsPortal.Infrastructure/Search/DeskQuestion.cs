using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search;

/// <summary>
/// What is looked for at the desk, read like a reader's question: every word must be there, begin one that is, or be
/// said its other way (UBND); quoted words must stand in a row. Written with its marks, beside its neighbour, in the
/// headline a word counts more.
/// </summary>
internal sealed class DeskQuestion(string kind)
{
    private const int MostWords = 24;

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
        var asked = QuestionReader.Read(typed);
        var question = new DeskQuestion(kind) { Order = order };
        foreach (var word in asked.Words.Take(MostWords))
        {
            question._words.Add(new ConstantScoreQuery(Either(word)) { Boost = 0.01f }, Occur.MUST);
        }

        foreach (var phrase in asked.Phrases)
        {
            question._words.Add(new ConstantScoreQuery(InARow(phrase.Folded)) { Boost = 0.01f }, Occur.MUST);
        }

        question.Prefer(asked);
        return asked.IsEmpty ? null : question;
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

    private void Prefer(Question asked)
    {
        foreach (var syllable in asked.Syllables.DistinctBy(s => s.Marked))
        {
            Prefer(IndexFields.Text.Folded, syllable.Folded, 1);
            Prefer(IndexFields.Headline.Folded, syllable.Folded, 2);
            if (syllable.Marked != syllable.Folded)
            {
                Prefer(IndexFields.Text.Marked, syllable.Marked, 1);
                Prefer(IndexFields.Headline.Marked, syllable.Marked, 2);
            }
        }

        foreach (var pair in asked.Pairs)
        {
            Prefer(IndexFields.Text.Pairs, pair, 2);
            Prefer(IndexFields.Headline.Pairs, pair, 4);
        }
    }

    private void Prefer(string field, string term, float boost) =>
        _words.Add(new TermQuery(new Term(field, term)) { Boost = boost }, Occur.SHOULD);

    private static BooleanQuery Either(AskedWord word)
    {
        var either = new BooleanQuery { { Beginning(word.Folded), Occur.SHOULD } };
        foreach (var way in word.OtherWays)
        {
            either.Add(InARow(way), Occur.SHOULD);
        }

        return either;
    }

    /// <summary>One letter begins almost everything.</summary>
    private static Query Beginning(string folded) => folded.Length == 1
        ? Term(IndexFields.Text.Folded, folded) : new PrefixQuery(new Term(IndexFields.Text.Folded, folded));

    private static PhraseQuery InARow(IEnumerable<string> folded)
    {
        var row = new PhraseQuery();
        foreach (var syllable in folded)
        {
            row.Add(new Term(IndexFields.Text.Folded, syllable));
        }

        return row;
    }

    private static TermQuery Term(string field, string value) => new(new Term(field, value));

    private static SortField ByTime(bool reverse) => new(IndexFields.SortKey, SortFieldType.INT64, reverse);
}
