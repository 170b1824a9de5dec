using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media.Cleaning;

/// <summary>
/// Pictures that no revision ever saved, no event, no static page and no published row names. The tables of uses only
/// narrow the search; what is removed has been looked for in every text.
/// </summary>
internal sealed partial class UnusedPictures(NewsDbContext db, MediaUses uses, TimeProvider clock)
{
    /// <param name="before">UTC: uploaded and last changed before it.</param>
    public async Task<IReadOnlyList<MediaAsset>> FindAsync(
        DateTime before, IProgress<CleaningProgress>? progress, CancellationToken ct)
    {
        var candidates = await Unused(before).AsNoTracking().OrderBy(m => m.Id).ToListAsync(ct);
        if (candidates.Count == 0)
        {
            return [];
        }

        var named = await EverNamedAsync(DateTime.MinValue, progress, ct);
        return [.. candidates.Where(m => !named.Contains(m.Id))];
    }

    /// <summary>True when something saved since the upload names it.</summary>
    public async Task<bool> IsNamedAsync(MediaAsset picture, CancellationToken ct) =>
        !await Unused(DateTime.MaxValue).AnyAsync(m => m.Id == picture.Id, ct)
        || (await EverNamedAsync(picture.UploadedAt, null, ct)).Contains(picture.Id);

    /// <summary>Removes the row with its editions, unless somebody used the picture meanwhile.</summary>
    /// <returns>False when it stays.</returns>
    public async Task<bool> RemoveAsync(MediaAsset picture, DateTime before, Staff by, CancellationToken ct)
    {
        var audit = NewsTransaction.Entry(
            "Media.Remove", picture.Id, by, clock.GetUtcNow().UtcDateTime,
            $"{picture.Hash} {picture.FileName}");
        db.Announce(OutboxKind.MediaChanged, picture.Id, clock);
        try
        {
            await db.SaveInOneTransactionAsync(
                audit,
                async token =>
                {
                    // Asked again where it is deleted; whoever comes in between meets the foreign keys.
                    if (await Unused(before).Where(m => m.Id == picture.Id).ExecuteDeleteAsync(token) == 0)
                    {
                        throw new UsedMeanwhileException();
                    }
                },
                ct);
            return true;
        }
        catch (Exception e) when (e is UsedMeanwhileException || DatabaseFaults.IsForeignKeyViolation(e))
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<MediaAsset> Unused(DateTime before) => db.MediaAssets.Where(m =>
        m.UploadedAt < before && (m.ChangedAt == null || m.ChangedAt < before)
        && !db.MediaUses.Any(u => u.MediaId == m.Id)
        && !db.NewsEvents.Any(e => e.CoverMediaId == m.Id)
        && !db.PublishedMediaUses.Any(u => u.MediaId == m.Id));

    private async Task<HashSet<int>> EverNamedAsync(
        DateTime since, IProgress<CleaningProgress>? progress, CancellationToken ct)
    {
        var named = new HashSet<int>();
        var (done, total) = (0L, await db.ArticleRevisions.LongCountAsync(r => r.CreatedAt >= since, ct));
        await foreach (var revision in uses.RevisionsAsync(since, ct))
        {
            AddNamed(named, revision.Content.Body);
            named.UnionWith(revision.PublishedPictures?.Select(p => p.MediaId) ?? []);
            if (revision.Content.LeadMediaId is { } lead)
            {
                named.Add(lead);
            }

            progress?.Report(new CleaningProgress("revisions", ++done, total));
        }

        await foreach (var body in db.StaticPages.Select(p => p.Body).AsAsyncEnumerable().WithCancellation(ct))
        {
            AddNamed(named, body);
        }

        return named;
    }

    // Wherever it stands, also where no page would show it today: a quotation, a tangle, a link's definition.
    private static void AddNamed(HashSet<int> named, string text)
    {
        foreach (var match in Name().EnumerateMatches(text))
        {
            var digits = text.AsSpan(match.Index, match.Length)["media:".Length..];
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                named.Add(id);
            }
        }
    }

    [GeneratedRegex(@"media:\d+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    private sealed class UsedMeanwhileException : Exception;
}
