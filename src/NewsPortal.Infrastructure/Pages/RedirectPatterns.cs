using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

internal sealed class RedirectPatterns(NewsDbContext db, TimeProvider clock) : IRedirectPatterns
{
    public async Task<IReadOnlyList<PatternRow>> AllAsync(CancellationToken ct) =>
        await db.RedirectPatterns.OrderBy(p => p.Position).ThenBy(p => p.Id)
            .Select(p => new PatternRow(p.Id, p.Pattern, p.Target, p.Position, p.Hits, p.LastHitAt)).ToListAsync(ct);

    public async Task<SaveResult> SaveAsync(PatternRow pattern, Staff by, CancellationToken ct)
    {
        var (text, target) = (pattern.Pattern.Trim(), pattern.Target.Trim());
        var (shape, wrong) = UrlPattern.Parse(text);
        wrong ??= PatternTarget.Parse(target, shape!).Reason ?? await ObjectionAsync(pattern.Id, text, ct);
        if (wrong is not null)
        {
            return SaveResult.Refused(wrong);
        }

        if (await FindOrAddAsync(pattern.Id, ct) is not { } row)
        {
            return SaveResult.Overtaken(pattern.Id);
        }

        (row.Pattern, row.Target, row.Position) = (text, target, pattern.Position);
        return await db.TrySaveAsync(Entry("Save", pattern.Id, by, $"{text} → {target}"), ct)
            ? SaveResult.Saved(row.Id, 0) : SaveResult.Overtaken(pattern.Id);
    }

    public async Task<SaveResult> RemoveAsync(int id, Staff by, CancellationToken ct)
    {
        if (await db.RedirectPatterns.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } row)
        {
            return SaveResult.Overtaken(id);
        }

        db.RedirectPatterns.Remove(row);
        return await db.TrySaveAsync(Entry("Remove", id, by, $"{row.Pattern} → {row.Target}"), ct)
            ? SaveResult.Saved(id, 0) : SaveResult.Overtaken(id);
    }

    private async Task<Reason?> ObjectionAsync(int id, string text, CancellationToken ct) =>
        await db.RedirectPatterns.AnyAsync(p => p.Pattern == text && p.Id != id, ct)
            ? new Reason(nameof(PatternRow.Pattern), "PatternTaken")
        : id == 0 && await db.RedirectPatterns.CountAsync(ct) >= IRedirectPatterns.Most
            ? new Reason(string.Empty, "PatternsTooMany", IRedirectPatterns.Most)
        : null;

    private async Task<RedirectPattern?> FindOrAddAsync(int id, CancellationToken ct)
    {
        if (id > 0)
        {
            return await db.RedirectPatterns.FirstOrDefaultAsync(p => p.Id == id, ct);
        }

        return db.RedirectPatterns.Add(new RedirectPattern { CreatedAt = clock.GetUtcNow().UtcDateTime }).Entity;
    }

    private AuditEntry Entry(string verb, int id, Staff by, string note) =>
        NewsTransaction.Entry("RedirectPattern." + verb, id, by, clock.GetUtcNow().UtcDateTime, note);
}
