using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>Renders one live page anew, from what is published and never from what is only saved.</summary>
internal sealed partial class Reprojector(
    NewsDbContext db, ArticlePublication publication, StaticPageRendering pages, TimeProvider clock)
{
    /// <param name="waiting">All that waits for this page; tracked, and gone when it is done.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody published or saved it meanwhile; try again.</exception>
    public async Task RenewAsync(
        MediaUseKind kind, long id, IReadOnlyList<Reprojection> waiting, CancellationToken ct)
    {
        var lists = kind == MediaUseKind.Article ? await RenewArticleAsync(id, ct) : await RenewPageAsync(id, ct);
        db.ChangeTracker.DetectChanges();
        if (lists is not null && db.ChangeTracker.Entries().Any(e => e.State == EntityState.Modified))
        {
            var now = clock.GetUtcNow().UtcDateTime;
            db.AuditEntries.AddRange(waiting.Select(w => w.ToHistory(now)).OfType<Core.Audit.AuditEntry>());
            db.Announce(
                kind == MediaUseKind.Article ? OutboxKind.ArticleUpdated : OutboxKind.StaticPageChanged, id, clock);
        }

        db.Reprojections.RemoveRange(waiting);
        await db.SaveChangesAsync(ct);
        await (lists?.ApplyAsync(ct) ?? Task.CompletedTask);
    }

    /// <returns>The lists that show it; null when it is no longer there.</returns>
    private async Task<DayCountChanges?> RenewArticleAsync(long id, CancellationToken ct)
    {
        if (await db.PublishedArticles.FindAsync([id], ct) is not { } row)
        {
            return null;
        }

        var revision = await db.ArticleRevisions.AsNoTracking()
            .FirstAsync(r => r.ArticleId == id && r.Number == row.RevisionNumber, ct);
        return await publication.RenewAsync(row, revision.Content, ct);
    }

    private async Task<DayCountChanges?> RenewPageAsync(long id, CancellationToken ct)
    {
        if (await db.StaticPages.FindAsync([(int)id], ct) is not { } page)
        {
            return null;
        }

        var (html, version) = (page.BodyHtml, page.RendererVersion);
        await pages.RenderAsync(page, ct);
        if (page.RendererVersion == version && Shown(page.BodyHtml) != Shown(html))
        {
            page.ChangedAt = clock.GetUtcNow().UtcDateTime;
        }

        return publication.Unchanged;
    }

    /// <summary>What a reader could tell: not which formats of a picture there are.</summary>
    private static string Shown(string html) => Source().Replace(html, string.Empty);

    [GeneratedRegex("<source [^>]*>")]
    private static partial Regex Source();
}
