using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>The best of each kind: of articles the newest, of names the short and those with many articles.</summary>
internal sealed class BestNames(IndexTerms terms, int ofEachKind)
{
    /// <summary>Looked at more closely than the others: how many articles has each?</summary>
    private const int Closer = 20;

    private static readonly (SuggestionKind Kind, string Document, string Field)[] Names =
    [
        (SuggestionKind.Event, DocumentKinds.Event, IndexFields.Event),
        (SuggestionKind.Author, DocumentKinds.Author, IndexFields.Author),
        (SuggestionKind.Tag, DocumentKinds.Tag, IndexFields.Tag),
    ];

    private readonly BestOf _articles = new(ofEachKind);
    private readonly Dictionary<SuggestionKind, BestOf> _names =
        Names.ToDictionary(n => n.Kind, _ => new BestOf(Closer));

    public void Add(AtomicReaderContext segment, ScoreSheet sheet)
    {
        var columns = ArticleColumns.Of(segment.AtomicReader);
        foreach (var (kind, document, _) in Names)
        {
            AddNames(segment, sheet, columns, new Term(IndexFields.Kind, document), _names[kind]);
        }

        foreach (var (document, score) in sheet.Scored(segment.AtomicReader.LiveDocs))
        {
            if (columns.SortKeys[document] is var key and > 0)
            {
                _articles.Add(new Ranked(score, key, columns.Ids[document]));
            }
        }
    }

    /// <summary>By kind, best first.</summary>
    public IReadOnlyList<FoundName> All() =>
    [
        .. Names.SelectMany(n => _names[n.Kind].Best()
            .Select(r => new FoundName(n.Kind, r.Id, MathF.Floor(r.Score) + Used(n.Field, r.Id)))
            .OrderByDescending(n => n.Score).Take(ofEachKind)),
        .. _articles.Best().Select(r => new FoundName(SuggestionKind.Article, r.Id, r.Score)),
    ];

    private void AddNames(
        AtomicReaderContext segment, ScoreSheet sheet, ArticleColumns columns, Term kind, BestOf best)
    {
        var names = terms.In(segment, kind, withCounts: false)?.Enum;
        var lengths = segment.AtomicReader.GetNormValues(IndexFields.Headline.Folded);
        var live = segment.AtomicReader.LiveDocs;
        for (var at = names?.NextDoc() ?? End; at != End; at = names!.NextDoc())
        {
            if (sheet.Scores[at] is var score and > 0 && (live is null || live.Get(at)))
            {
                // The norm grows as the name gets shorter; it stays below one whole tier.
                best.Add(new Ranked(score + ((byte)lengths.Get(at) / 256f), columns.Ids[at], columns.Ids[at]));
            }
        }
    }

    private const int End = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Below one whole tier.</summary>
    private float Used(string field, long id)
    {
        var articles = terms.Frequency(new Term(field, id.ToString(CultureInfo.InvariantCulture)));
        return MathF.Log(1 + articles) / MathF.Log(2 + terms.Articles);
    }
}
