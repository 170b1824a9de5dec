using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Loads what the editor's page offers, and refuses choices that are no longer there.</summary>
public sealed class ArticleEditor(
    ICategories categories, INewsEvents events, IAuthors authors, IMediaLibrary media, ITags tags)
{
    public async Task<ArticleEditPage> PageAsync(
        ArticleInput input, Article? article, Staff editor, CancellationToken ct) =>
        new()
        {
            Input = input,
            Article = article,
            Editor = editor,
            Categories = await categories.TreeAsync(ct),
            Events = await events.AllAsync(ct),
            Authors = await authors.AllAsync(ct),
            Lead = input.LeadMediaId is { } id ? await media.FindAsync(id, ct) : null,
        };

    public async Task<ArticleInput> InputOfAsync(Article article, CancellationToken ct)
    {
        var content = article.Current.Content;
        var names = await tags.GetAsync(content.TagIds, ct);
        var ordered = content.TagIds.Select(id => names.FirstOrDefault(t => t.Id == id)?.Name).OfType<string>();
        var input = ArticleInput.From(content, article.Version, ordered);
        input.Slug = article.IsFrozen() ? article.Slug : input.Slug;
        return input;
    }

    public async Task<IReadOnlyList<Reason>> CheckChoicesAsync(ArticleContent content, CancellationToken ct)
    {
        var reasons = new List<Reason>();
        if (content.CategoryId > 0 && (await categories.TreeAsync(ct)).Find(content.CategoryId) is null)
        {
            reasons.Add(new Reason(nameof(content.CategoryId), "CategoryRequired"));
        }

        if (content.EventIds.Except((await events.AllAsync(ct)).Select(e => e.Id)).Any())
        {
            reasons.Add(new Reason(nameof(content.EventIds), "EventUnknown"));
        }

        if (content.Byline.Select(b => b.AuthorId).Except((await authors.AllAsync(ct)).Select(a => a.Id)).Any())
        {
            reasons.Add(new Reason(nameof(content.Byline), "AuthorUnknown"));
        }

        if (content.LeadMediaId is { } lead && await media.FindAsync(lead, ct) is null)
        {
            reasons.Add(new Reason(nameof(content.LeadMediaId), "PictureUnknown"));
        }

        return reasons;
    }
}
