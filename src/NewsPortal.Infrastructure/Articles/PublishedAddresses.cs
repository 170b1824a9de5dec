using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>What showing an article means for addresses; the caller saves what is tracked.</summary>
internal sealed class PublishedAddresses(NewsDbContext db, Redirects redirects)
{
    /// <summary>
    /// Where the article is to be seen from now on, and its tags with it, no redirect may lead away any more; a slug
    /// that readers knew it by is remembered.
    /// </summary>
    /// <param name="shown">The slug of the live page; null when there is none.</param>
    public async Task TakeAsync(Article article, string? shown, CancellationToken ct)
    {
        var withdrawn = await db.WithdrawnArticles.FindAsync([article.Id], ct);
        if ((shown ?? ArticleAddress.SlugIn(withdrawn?.Path ?? string.Empty)) is { } former && former != article.Slug
            && await db.FormerSlugs.FindAsync([former, article.Id], ct) is null)
        {
            db.FormerSlugs.Add(new FormerSlug(former, article.Id));
        }

        if (withdrawn is not null)
        {
            db.WithdrawnArticles.Remove(withdrawn);
        }

        await redirects.ClaimAsync(await PathsAsync(article, ct), ct);
    }

    /// <summary>A tag has a page only now: until then what its address led to was better than nothing.</summary>
    private async Task<List<string>> PathsAsync(Article article, CancellationToken ct)
    {
        var content = article.Current.Content;
        var categories = await db.Categories.Where(c => c.Id == content.CategoryId).Select(c => c.Slug).ToListAsync(ct);
        var tags = await db.Tags.Where(t => content.TagIds.Contains(t.Id)).Select(t => t.Slug).ToListAsync(ct);
        return
        [
            .. categories.Select(category => PortalPaths.Article(category, article.Slug, article.Id)),
            .. tags.Select(PortalPaths.Tag),
        ];
    }
}
