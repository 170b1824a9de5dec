using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// How well a document answers: the sum of what each of its terms is worth, see docs/decisions/0019-ranking.md.
/// </summary>
internal sealed class Ranking
{
    /// <summary>Of a headline that says just what was asked; more than everything else together.</summary>
    private const float Exact = 1_000f;

    /// <summary>Reading terms of more documents than these takes longer than what they tell is worth.</summary>
    private const int MostRead = 500_000;

    /// <summary>Terms of whole texts with more documents than these wait for the close reading.</summary>
    private const int MostReadFirst = 20_000;

    /// <summary>What every article has still tells a headline from a body.</summary>
    private const float LeastWeight = 0.2f;

    private readonly IndexTerms _terms;
    private readonly List<(Term Term, float Weight, bool Counts)> _parts = [];
    private readonly List<(string[] Syllables, float Weight)> _neighbours = [];
    private readonly ExactHeadlines _exact;

    public Ranking(IndexTerms terms, Question question)
    {
        _terms = terms;
        _exact = new ExactHeadlines(terms, question);
        foreach (var word in question.Words)
        {
            AddWord(word);
        }

        foreach (var pair in question.Pairs)
        {
            AddPair(pair, 1);
        }
    }

    /// <summary>Gives every document its score; those that are exactly what was asked stand first.</summary>
    public void Score(AtomicReaderContext segment, FoundDocuments found)
    {
        found.StartScoring();
        if (found.Count == 0)
        {
            return;
        }

        foreach (var (term, weight, counts) in _parts.Where(p => p.Term.Field != IndexFields.Text.Pairs))
        {
            if (_terms.In(segment, term, counts) is { } postings)
            {
                postings.Score(found, ScoreOf(segment, term, weight, counts));
            }
        }

        foreach (var (syllables, weight) in _neighbours)
        {
            AddNeighbours(segment, found, syllables, weight);
        }

        AddExact(segment, found);
    }

    /// <summary>
    /// A first score of every document of a segment, whether it matched or not, of all parts but frequent lone
    /// syllables in the whole text and neighbours that stand in a body only once.
    /// </summary>
    public ScoreSheet Sheet(AtomicReaderContext segment)
    {
        var sheet = new ScoreSheet(segment.AtomicReader.MaxDoc);
        foreach (var (term, weight, counts) in _parts.Where(p => !IsLong(p.Term)))
        {
            if (_terms.In(segment, term, counts) is { } postings)
            {
                sheet.Add(postings, ScoreOf(segment, term, weight, counts));
            }
        }

        using var exact = _exact.In(segment);
        foreach (var document in exact.Documents)
        {
            sheet.Scores[document] += Exact;
        }

        return sheet;
    }

    private bool IsLong(Term term) => _terms.Frequency(term) > MostReadFirst
        && (term.Field == IndexFields.Text.Folded || term.Field == IndexFields.Text.Marked);

    private static TermScore ScoreOf(AtomicReaderContext segment, Term term, float weight, bool counts) =>
        counts ? TermScore.Counted(weight, segment.AtomicReader, LengthsOf(term)) : TermScore.Whole(weight);

    /// <summary>An exact headline is never old.</summary>
    public static float Aged(float score, float freshness) => score >= Exact ? score : score * freshness;

    private static string? LengthsOf(Term term) => term.Field == IndexFields.Text.Folded ? term.Field : null;

    private void AddWord(AskedWord word)
    {
        var weight = Math.Max(LeastWeight, _terms.WeightOf(_terms.Frequency(word)));
        Add(IndexFields.Text.Folded, word.Folded, weight * 1.0f, counts: true);
        Add(IndexFields.Standfirst.Folded, word.Folded, weight * 0.6f);
        Add(IndexFields.Names.Folded, word.Folded, weight * 0.6f);
        Add(IndexFields.Headline.Folded, word.Folded, weight * (word.Marked is null ? 1.8f : 0.6f));
        if (word.Marked is { } marked)
        {
            Add(IndexFields.Text.Marked, marked, weight * 1.4f);
            Add(IndexFields.Headline.Marked, marked, weight * 1.6f);
        }

        foreach (var pair in word.OtherWays.SelectMany(AskedWord.PairsOf))
        {
            AddPair(pair, 0.3f);
        }
    }

    private void AddPair(string pair, float share)
    {
        var weight = share * _terms.Weight(new Term(IndexFields.Text.Pairs, pair));
        _neighbours.Add((pair.Split(' '), weight * 1.2f));
        Add(IndexFields.Text.Pairs, pair, weight * 1.2f, counts: true);
        Add(IndexFields.Standfirst.Pairs, pair, weight * 0.8f);
        Add(IndexFields.Names.Pairs, pair, weight * 1.0f);
        Add(IndexFields.Headline.Pairs, pair, weight * 2.0f);
    }

    private void Add(string field, string text, float weight, bool counts = false)
    {
        var term = new Term(field, text);
        if (_terms.Frequency(term) is > 0 and <= MostRead)
        {
            _parts.Add((term, weight, counts));
        }
    }

    /// <summary>Wherever they stand beside each other: a body's pairs are not all in the index.</summary>
    private void AddNeighbours(
        AtomicReaderContext segment, FoundDocuments found, string[] syllables, float weight)
    {
        var row = new SyllableRow(_terms, segment, syllables);
        var score = TermScore.Counted(weight, segment.AtomicReader, field: null);
        for (var i = 0; i < found.Count; i++)
        {
            if (row.CountIn(found.Documents[i]) is > 0 and var count)
            {
                found.Scores[i] += score.Of(found.Documents[i], count);
            }
        }
    }

    private void AddExact(AtomicReaderContext segment, FoundDocuments found)
    {
        using var exact = _exact.In(segment);
        var at = 0;
        foreach (var document in exact.Documents)
        {
            while (at < found.Count && found.Documents[at] < document)
            {
                at++;
            }

            if (at < found.Count && found.Documents[at] == document)
            {
                found.Scores[at] += Exact;
            }
        }
    }
}
