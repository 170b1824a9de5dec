using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Publications;

/// <summary>
/// Writes down, with the publication itself, what is to be seen to afterwards. Imports and demo content are no news:
/// the machine's own publications have no steps.
/// </summary>
internal sealed class PublicationStepQueue(NewsDbContext db)
{
    /// <summary>
    /// Tracks the steps; the caller saves them together with the article, whose old address is stored until then.
    /// </summary>
    /// <param name="lists">Those it stood in or is to stand in.</param>
    public async Task FollowAsync(
        Article article, DeskEntry entry, IReadOnlyList<ListOwner> lists, CancellationToken ct)
    {
        if (entry.By == Staff.System
            || entry.Verb is not (ArticleVerb.Publish or ArticleVerb.Update or ArticleVerb.Withdraw))
        {
            return;
        }

        var path = entry.Verb == ArticleVerb.Withdraw ? article.WithdrawnPath : await PathAsync(article, ct);
        var former = await db.PathOfAsync(article.Id, ct) ?? string.Empty;
        db.PublicationSteps.AddRange(Enum.GetValues<PublicationStepKind>().Select(kind => new PublicationStep
        {
            ArticleId = article.Id, Verb = entry.Verb, RevisionNumber = article.RevisionNumber, Path = path,
            FormerPath = former == path ? string.Empty : former, Lists = lists,
            Kind = kind, QueuedAt = entry.At, DueAt = entry.At,
        }));
    }

    // Where the category is gone, the foreign key refuses the whole publication.
    private async Task<string> PathAsync(Article article, CancellationToken ct)
    {
        var category = await db.Categories.Where(c => c.Id == article.CategoryId)
            .Select(c => c.Slug).FirstOrDefaultAsync(ct);
        return PortalPaths.Article(category ?? string.Empty, article.Slug, article.Id);
    }
}
