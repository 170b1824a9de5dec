using System.Globalization;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Two versions of one article, field by field, as people read them: names, not numbers.</summary>
public static class ComparedArticle
{
    /// <param name="headlines">Of the stories that either text pins or leaves out.</param>
    public static IReadOnlyList<ComparedField> Of(
        ArticleEditPage page, ArticleInput theirs, IReadOnlyDictionary<long, string> headlines,
        Func<string, string> text)
    {
        var yours = page.Input;
        ComparedField Field(string name, Func<ArticleInput, object?> value) =>
            ComparedField.Of("Article." + name, value(theirs), value(yours));

        string Named(IEnumerable<long> ids) => Lines(ids.Select(id => headlines.GetValueOrDefault(
            id, string.Format(CultureInfo.CurrentCulture, text("Link.Number"), id))));

        return
        [
            Field(nameof(yours.Headline), a => a.Headline),
            Field(nameof(yours.Standfirst), a => a.Standfirst),
            Field(nameof(yours.Body), a => a.Body),
            Field("Category", a => page.Categories.Find(a.CategoryId)?.Name),
            Field("Form", a => text("ArticleForm." + a.Form)),
            Field("Events", a => Lines(a.EventIds.Select(id => page.Events.FirstOrDefault(e => e.Id == id)?.Name))),
            Field("Tags", a => a.Tags),
            Field("Byline", a => Lines(a.Byline.Select(b =>
                $"{page.Authors.FirstOrDefault(x => x.Id == b.AuthorId)?.Name} ({text("BylineRole." + b.Role)})"))),
            Field("Lead", a => a.LeadMediaId is { } id ? $"media:{id}" : null),
            Field(nameof(yours.Slug), a => a.Slug),
            Field(nameof(yours.SourceName), a => a.SourceName),
            Field(nameof(yours.SourceUrl), a => a.SourceUrl),
            Field(nameof(yours.SearchTitle), a => a.SearchTitle),
            Field(nameof(yours.SearchDescription), a => a.SearchDescription),
            Field(nameof(yours.CanonicalUrl), a => a.CanonicalUrl),
            Field(nameof(yours.NoIndex), a => text(a.NoIndex ? "Article.Yes" : "Article.No")),
            ComparedField.Of("Related.Pinned", Named(theirs.RelatedIds), Named(yours.RelatedIds)),
            ComparedField.Of("Related.Excluded", Named(theirs.UnrelatedIds), Named(yours.UnrelatedIds)),
        ];
    }

    private static string Lines(IEnumerable<string?> values) => string.Join('\n', values);
}
