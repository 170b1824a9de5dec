using System.Buffers.Binary;
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Util;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search;

/// <summary>Makes the documents of the readers' index. Its parts are used again: one thread's own.</summary>
internal sealed class ArticleDocument : IDisposable
{
    private readonly TextFields _headline = TextFields.Headline();
    private readonly TextFields _standfirst = TextFields.Standfirst();
    private readonly TextFields _names = TextFields.Names();
    private readonly TextFields _text = TextFields.Text();

    public static string Key(string kind, long id) => string.Create(CultureInfo.InvariantCulture, $"{kind} {id}");

    /// <summary>Good until the next is made.</summary>
    public Document Of(SearchableArticle article)
    {
        var headline = AnalysedText.Of(article.Headline);
        var standfirst = AnalysedText.Of(article.Standfirst);
        var names = article.Names.Select(AnalysedText.Of).ToList();
        var document = New(DocumentKinds.Article, article.Id);
        _headline.AddTo(document, headline);
        _standfirst.AddTo(document, standfirst);
        _names.AddTo(document, names);
        _text.AddTo(
            document,
            [
                headline, standfirst, AnalysedText.Of(BodyText.Of(article.BodyHtml)), AnalysedText.Of(article.Caption),
                .. names,
            ]);
        AddTerms(document, IndexFields.Category, [article.CategoryId]);
        AddTerms(document, IndexFields.Event, article.EventIds);
        AddTerms(document, IndexFields.Tag, article.TagIds);
        AddTerms(document, IndexFields.Author, article.AuthorIds);
        document.Add(new NumericDocValuesField(IndexFields.SortKey, article.SortKey));
        document.Add(new NumericDocValuesField(IndexFields.Category, article.CategoryId));
        document.Add(new NumericDocValuesField(IndexFields.Form, (int)article.Form));
        document.Add(new BinaryDocValuesField(IndexFields.Authors, Packed(article.AuthorIds)));
        return document;
    }

    /// <summary>An event, a tag or an author, for suggestions. Good until the next is made.</summary>
    public Document Of(string kind, int id, string name)
    {
        var document = New(kind, id);
        _headline.AddTo(document, AnalysedText.Of(name));
        document.Add(new StoredField(IndexFields.Headline.Folded, name));
        return document;
    }

    public void Dispose()
    {
        _headline.Dispose();
        _standfirst.Dispose();
        _names.Dispose();
        _text.Dispose();
    }

    public static Document New(string kind, long id) =>
    [
        new StringField(IndexFields.Kind, kind, Field.Store.NO),
        new StringField(IndexFields.Key, Key(kind, id), Field.Store.NO),
        new NumericDocValuesField(IndexFields.Id, id),
    ];

    public static void AddTerms(Document document, string field, IReadOnlyList<int> ids)
    {
        foreach (var id in ids)
        {
            document.Add(new StringField(field, id.ToString(CultureInfo.InvariantCulture), Field.Store.NO));
        }
    }

    private static BytesRef Packed(IReadOnlyList<int> ids)
    {
        var bytes = new byte[ids.Count * sizeof(int)];
        for (var i = 0; i < ids.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), ids[i]);
        }

        return new BytesRef(bytes);
    }
}
