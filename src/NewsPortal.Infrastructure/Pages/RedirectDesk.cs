using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

internal sealed class RedirectDesk(
    NewsDbContext db, LivePages live, RedirectImporter importer, ISiteSettings settings, TimeProvider clock)
    : IRedirectDesk
{
    public async Task<PagedList<RedirectRow>> PageAsync(RedirectFilter filter, int pageSize, CancellationToken ct)
    {
        var redirects = Filtered(filter);
        var total = await redirects.CountAsync(ct);
        var skip = (filter.Page - 1L) * pageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<RedirectRow>([], filter.Page, pageSize, total);
        }

        var sorted = filter.ByHits
            ? redirects.OrderByDescending(r => r.Hits).ThenBy(r => r.FromPath)
            : redirects.OrderByDescending(r => r.CreatedAt).ThenBy(r => r.FromPath);
        var rows = await sorted.Skip((int)skip).Take(pageSize).ToListAsync(ct);
        return new PagedList<RedirectRow>([.. rows.Select(Row)], filter.Page, pageSize, total);
    }

    public IAsyncEnumerable<RedirectRow> AllAsync(CancellationToken ct) =>
        db.Redirects.AsNoTracking().OrderBy(r => r.FromPath).AsAsyncEnumerable().Select(Row);

    public async Task<RedirectRow?> FindAsync(string fromPath, CancellationToken ct) =>
        await db.Redirects.AsNoTracking().FirstOrDefaultAsync(r => r.FromPath == fromPath, ct) is { } found
            ? Row(found) : null;

    public async Task<SaveResult> SaveAsync(RedirectDraft draft, string? seenTarget, Staff by, CancellationToken ct)
    {
        var (redirect, reason) = RedirectRules.Check(draft, (await settings.GetAsync(ct)).PublicAddress);
        if (redirect is null)
        {
            return SaveResult.Refused(reason!);
        }

        var (from, to) = redirect;
        if ((await live.AmongAsync([from], ct)).Count > 0)
        {
            return SaveResult.Refused(new Reason("From", "RedirectFromLive", from));
        }

        var near = await db.Redirects.Where(r => r.FromPath == from || r.FromPath == to || r.ToPath == from)
            .ToDictionaryAsync(r => r.FromPath, StringComparer.Ordinal, ct);
        if (near.GetValueOrDefault(from)?.ToPath is var stored && stored != seenTarget)
        {
            return seenTarget is null
                ? SaveResult.Refused(new Reason("From", "RedirectTaken", stored!)) : SaveResult.Overtaken(0);
        }

        var map = new RedirectMap(near.Values.Select(r => new CheckedRedirect(r.FromPath, r.ToPath)));
        if (!map.TryAdd(redirect))
        {
            return SaveResult.Refused(new Reason("To", "RedirectCircle", from));
        }

        var names = new HashSet<string>(StringComparer.Ordinal) { from };
        return await db.WriteAsync(map, near, names, RedirectOrigin.Manual, Entry("Save", by, $"{from} → {to}"), ct)
            ? SaveResult.Saved(0, 0) : SaveResult.Overtaken(0);
    }

    public async Task<bool> LeadsToPageAsync(string from, CancellationToken ct) =>
        OldAddress.Read(from) is { } address && await FindAsync(address.Key, ct) is { } redirect
            && (await live.MissingAsync([redirect.ToPath], ct)).Count == 0;

    public async Task<SaveResult> RemoveAsync(string fromPath, Staff by, CancellationToken ct)
    {
        if (await db.Redirects.FirstOrDefaultAsync(r => r.FromPath == fromPath, ct) is not { } redirect)
        {
            return SaveResult.Overtaken(0);
        }

        db.Redirects.Remove(redirect);
        var audit = Entry("Remove", by, $"{fromPath} → {redirect.ToPath}");
        return await db.TrySaveAsync(audit, ct) ? SaveResult.Saved(0, 0) : SaveResult.Overtaken(0);
    }

    public Task<RedirectImport> ImportAsync(
        IReadOnlyList<RedirectLine> lines, bool leaveOutBad, Staff by, CancellationToken ct) =>
        importer.ImportAsync(lines, leaveOutBad, by, ct);

    public async Task AddHitsAsync(RedirectHits hits, CancellationToken ct)
    {
        foreach (var (key, count) in hits.Counts)
        {
            await (key.PatternId is { } id
                ? db.RedirectPatterns.Where(p => p.Id == id).ExecuteUpdateAsync(
                    row => row.SetProperty(p => p.Hits, p => p.Hits + count.Hits)
                        .SetProperty(p => p.LastHitAt, count.At),
                    ct)
                : db.Redirects.Where(r => r.FromPath == key.FromPath).ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.Hits, r => r.Hits + count.Hits)
                        .SetProperty(r => r.LastHitAt, count.At),
                    ct));
            hits.Forget(key);
        }
    }

    private IQueryable<Redirect> Filtered(RedirectFilter filter)
    {
        var redirects = db.Redirects.AsNoTracking();
        if (filter.Origin is { } origin)
        {
            redirects = redirects.Where(r => r.Origin == origin);
        }

        var words = filter.Words.Trim().ToLowerInvariant();
        return words.Length == 0 ? redirects
            : redirects.Where(r => r.FromPath.Contains(words) || r.ToPath.Contains(words));
    }

    private Core.Audit.AuditEntry Entry(string verb, Staff by, string note) =>
        NewsTransaction.Entry("Redirect." + verb, 0, by, clock.GetUtcNow().UtcDateTime, note);

    private static RedirectRow Row(Redirect r) =>
        new(r.FromPath, r.ToPath, r.Origin, r.CreatedAt, r.Hits, r.LastHitAt);
}
