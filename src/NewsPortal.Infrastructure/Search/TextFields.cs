using Lucene.Net.Documents;
using Lucene.Net.Index;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search;

/// <summary>The fields of an indexed text, used again for every document: one thread's own.</summary>
internal sealed class TextFields : IDisposable
{
    private static readonly FieldType Frequencies = Frozen(IndexOptions.DOCS_AND_FREQS, omitNorms: false);
    private static readonly FieldType DocumentsOnly = Frozen(IndexOptions.DOCS_ONLY, omitNorms: true);
    private static readonly FieldType FrequenciesOnly = Frozen(IndexOptions.DOCS_AND_FREQS, omitNorms: true);
    private static readonly FieldType Positions = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);

    private readonly TermStream _folded = new FoldedTerms();
    private readonly TermStream _marked = new MarkedTerms();
    private readonly TermStream _pairs;
    private readonly Field[] _fields;

    private TextFields(IndexedText name, FieldType folded, bool hasMarks, bool hasEnds)
    {
        _pairs = new PairTerms(hasEnds);
        _fields =
        [
            new Field(name.Folded, _folded, folded),
            new Field(name.Pairs, _pairs, FrequenciesOnly),
            .. hasMarks ? [new Field(name.Marked, _marked, DocumentsOnly)] : Array.Empty<Field>(),
        ];
    }

    public static TextFields Headline() => new(IndexFields.Headline, Positions, hasMarks: true, hasEnds: true);
    public static TextFields Standfirst() => new(IndexFields.Standfirst, Frequencies, hasMarks: false, hasEnds: false);
    public static TextFields Names() => new(IndexFields.Names, Frequencies, hasMarks: false, hasEnds: false);

    public static TextFields Credit() => new(DeskFields.Credit, Frequencies, hasMarks: false, hasEnds: false);

    /// <summary>With positions: quoted phrases are looked for in it.</summary>
    public static TextFields Text() => new(IndexFields.Text, Positions, hasMarks: true, hasEnds: false);

    /// <summary>Each text is apart from the next: no pair is made of two.</summary>
    public void AddTo(Document document, params IReadOnlyList<AnalysedText> texts)
    {
        _folded.Of(texts);
        _marked.Of(texts);
        _pairs.Of(texts);
        foreach (var field in _fields)
        {
            document.Add(field);
        }
    }

    public void Dispose()
    {
        _folded.Dispose();
        _marked.Dispose();
        _pairs.Dispose();
    }

    private static FieldType Frozen(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}
