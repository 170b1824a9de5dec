using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;

namespace NewsPortal.Infrastructure.Common;

/// <summary>What differs between the kinds of named things when one is saved.</summary>
/// <param name="Lists">Null for things without a list of articles.</param>
internal sealed record NamedKind(
    string Noun, OutboxKind Message, Func<string, string> Path, ListOwnerKind? Lists = null);

/// <summary>
/// Saves things that have a name and a page: version checked, old address redirected, audited, announced.
/// </summary>
internal sealed class NamedRows(NewsDbContext db, Redirects redirects, ListOwnerChanges changes, TimeProvider clock)
{
    private const int Tries = 5;

    /// <param name="thing">Not tracked; its Version is the one the person saw.</param>
    /// <param name="alsoWrite">Further statements for the same transaction; see SaveInOneTransactionAsync.</param>
    public async Task<SaveResult> SaveAsync<T>(
        T thing, NamedKind kind, Staff by, CancellationToken ct, Func<CancellationToken, Task>? alsoWrite = null)
        where T : Named
    {
        var isNew = thing.Id == 0;
        for (var tried = 1; ; tried++)
        {
            var result = await TryAsync(thing, isNew, kind, by, alsoWrite, ct);
            if (!isNew || !result.Conflict || tried == Tries)
            {
                return result;
            }
        }
    }

    public Task<SaveResult> RemoveAsync<T>(
        T thing, NamedKind kind, Staff by, CancellationToken ct) where T : Named
    {
        db.Remove(thing);
        return CommitAsync(thing, kind, "Remove", by, null, ct);
    }

    /// <summary>Two new things at once want one id, or one slug: the second tries again and sees the first.</summary>
    private async Task<SaveResult> TryAsync<T>(
        T thing, bool isNew, NamedKind kind, Staff by, Func<CancellationToken, Task>? alsoWrite, CancellationToken ct)
        where T : Named
    {
        thing.Id = isNew ? 0 : thing.Id;
        var others = db.Set<T>().Where(t => t.Id != thing.Id);
        if (await others.Where(t => t.Slug == thing.Slug).Select(t => t.Name).FirstOrDefaultAsync(ct) is { } taken)
        {
            return SaveResult.Refused(new Reason(nameof(thing.Slug), "SlugTaken", taken));
        }

        var old = isNew ? null : await db.Set<T>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == thing.Id, ct);
        if (isNew)
        {
            thing.Id = await others.MaxAsync(t => (int?)t.Id, ct) + 1 ?? 1;
            thing.Version = 1;
            await redirects.ClaimAsync([kind.Path(thing.Slug)], ct);
            db.Add(thing);
        }
        else if (old is null)
        {
            return SaveResult.Overtaken(thing.Id);
        }
        else
        {
            await ChangeAsync(thing, old.Slug, kind, ct);
        }

        return await CommitAsync(
            thing, kind, "Save", by,
            async token =>
            {
                await (alsoWrite?.Invoke(token) ?? Task.CompletedTask);
                await RecordAsync(thing, old, kind, token);
            },
            ct);
    }

    private async Task ChangeAsync<T>(T thing, string oldSlug, NamedKind kind, CancellationToken ct) where T : Named
    {
        if (oldSlug != thing.Slug)
        {
            await redirects.LeaveAsync(kind.Path(oldSlug), kind.Path(thing.Slug), ct);
        }

        var seen = thing.Version;
        thing.Version = seen + 1;
        db.Update(thing).Property(t => t.Version).OriginalValue = seen;
    }

    /// <summary>What is new has no articles yet that could show its name.</summary>
    private Task RecordAsync(Named thing, Named? old, NamedKind kind, CancellationToken ct) =>
        kind.Lists is { } lists && old is not null
            ? changes.RecordAsync(
                new ListOwner(lists, thing.Id), (old.Name, old.Slug) != (thing.Name, thing.Slug), ct)
            : Task.CompletedTask;

    private async Task<SaveResult> CommitAsync<T>(
        T thing, NamedKind kind, string verb, Staff by, Func<CancellationToken, Task>? alsoWrite, CancellationToken ct)
        where T : Named
    {
        db.Announce(kind.Message, thing.Id, clock);
        var audit =
            NewsTransaction.Entry($"{kind.Noun}.{verb}", thing.Id, by, clock.GetUtcNow().UtcDateTime, thing.Name);
        try
        {
            await db.SaveInOneTransactionAsync(audit, alsoWrite ?? (_ => Task.CompletedTask), ct);
            db.Entry(thing).State = EntityState.Detached;
            return SaveResult.Saved(thing.Id, thing.Version);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || DatabaseFaults.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return SaveResult.Overtaken(thing.Id);
        }
    }
}
