using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

internal sealed class StaticPageRepository(
    NewsDbContext db, NamedRows rows, StaticPageRendering rendering, TimeProvider clock) : IStaticPages
{
    private const int NameLength = 150;
    private static readonly NamedKind Kind = new("StaticPage", OutboxKind.StaticPageChanged, PortalPaths.StaticPage);

    public Task<StaticPage?> FindBySlugAsync(string slug, CancellationToken ct) =>
        db.StaticPages.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == slug, ct);

    public Task<StaticPage?> FindAsync(int id, CancellationToken ct) =>
        db.StaticPages.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);

    public async Task<IReadOnlyList<NamedLink>> LinksAsync(CancellationToken ct) =>
        await db.StaticPages.OrderBy(p => p.Position).ThenBy(p => p.Id)
            .Select(p => new NamedLink(p.Id, p.Name, p.Slug)).ToListAsync(ct);

    public async Task<SaveResult> SaveAsync(StaticPage page, Staff by, CancellationToken ct)
    {
        page.Name = VietnameseText.CleanLine(page.Name);
        page.Description = VietnameseText.CleanLine(page.Description);
        page.Body = VietnameseText.Clean(page.Body).Trim();
        page.Slug = page.Slug.Trim();
        var reasons = NameAndSlug.Check(page.Name, page.Slug, NameLength);
        reasons.Limit(nameof(page.Description), page.Description);
        reasons.Limit(nameof(page.Body), page.Body, ArticleRules.BodyLength);
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        var pictures = await rendering.RenderAsync(page, ct);
        page.ChangedAt = clock.GetUtcNow().UtcDateTime;
        var result = await rows.SaveAsync(page, Kind, by, ct, token => rendering.RecordUsesAsync(page, token));
        if (result.Done)
        {
            await rendering.CatchUpAsync(page, pictures, ct);
        }

        return result;
    }
}
