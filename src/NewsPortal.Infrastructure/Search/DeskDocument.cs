using Lucene.Net.Documents;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search;

/// <summary>All that the desk's index knows of an article: its newest revision.</summary>
/// <param name="Names">Of its category, events, tags and authors.</param>
internal sealed record DeskArticle(
    long Id, ArticleState State, DateTime ChangedAt, ArticleContent Content, IReadOnlyList<string> Names);

/// <summary>Makes the documents of the desk's index. Its parts are used again: one thread's own.</summary>
internal sealed class DeskDocument : IDisposable
{
    private readonly TextFields _headline = TextFields.Headline();
    private readonly TextFields _standfirst = TextFields.Standfirst();
    private readonly TextFields _names = TextFields.Names();
    private readonly TextFields _credit = TextFields.Credit();
    private readonly TextFields _text = TextFields.Text();

    /// <summary>Good until the next is made.</summary>
    public Document Of(DeskArticle article)
    {
        var content = article.Content;
        var headline = AnalysedText.Of(content.Headline);
        var standfirst = AnalysedText.Of(content.Standfirst);
        var names = article.Names.Select(AnalysedText.Of).ToList();
        var document = ArticleDocument.New(DocumentKinds.Article, article.Id);
        _headline.AddTo(document, headline);
        _standfirst.AddTo(document, standfirst);
        _names.AddTo(document, names);
        _text.AddTo(document, [headline, standfirst, AnalysedText.Of(content.Body), .. names]);
        ArticleDocument.AddTerms(document, DeskFields.State, [(int)article.State]);
        ArticleDocument.AddTerms(document, IndexFields.Category, [content.CategoryId]);
        ArticleDocument.AddTerms(document, IndexFields.Event, content.EventIds);
        ArticleDocument.AddTerms(document, IndexFields.Tag, content.TagIds);
        ArticleDocument.AddTerms(
            document, IndexFields.Author, [.. content.Byline.Select(b => b.AuthorId).Distinct()]);
        document.Add(new NumericDocValuesField(IndexFields.SortKey, SortKeys.Of(article.ChangedAt)));
        return document;
    }

    /// <summary>Good until the next is made.</summary>
    public Document Of(MediaAsset picture)
    {
        var caption = AnalysedText.Of(picture.Caption);
        var credit = AnalysedText.Of(picture.Credit);
        var document = ArticleDocument.New(DocumentKinds.Picture, picture.Id);
        _headline.AddTo(document, caption);
        _credit.AddTo(document, credit);
        _text.AddTo(
            document,
            [
                caption, AnalysedText.Of(picture.AltText), credit, AnalysedText.Of(picture.Place),
                AnalysedText.Of(picture.FileName),
            ]);
        ArticleDocument.AddTerms(document, DeskFields.Uploader, [picture.UploadedById]);
        ArticleDocument.AddTerms(
            document, DeskFields.WithoutAltText,
            picture is { AltText: "", IsDecorative: false } ? [1] : []);
        document.Add(new NumericDocValuesField(IndexFields.SortKey, SortKeys.Of(picture.UploadedAt)));
        return document;
    }

    public void Dispose()
    {
        _headline.Dispose();
        _standfirst.Dispose();
        _names.Dispose();
        _credit.Dispose();
        _text.Dispose();
    }
}
