using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Rendering;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Keeps the list of who names which picture.</summary>
internal sealed class MediaUses(NewsDbContext db)
{
    private const int AtOnce = 200;

    /// <summary>Ids of the pictures a content names, its lead first.</summary>
    public static IReadOnlyList<int> NamedBy(ArticleContent content) =>
        [.. (content.LeadMediaId is { } lead ? [lead] : Array.Empty<int>()).Concat(NamedBy(content.Body)).Distinct()];

    public static IReadOnlyList<int> NamedBy(string body) =>
        body.Contains("media:", StringComparison.OrdinalIgnoreCase) ? BodyMarkdown.NamesIn(body).MediaIds : [];

    /// <summary>Tracks what an article's saved content names; the caller saves.</summary>
    public async Task FollowAsync(long articleId, IReadOnlyList<int> named, CancellationToken ct)
    {
        var stored = await db.MediaUses
            .Where(u => u.OwnerKind == MediaUseKind.Article && u.OwnerId == articleId).ToListAsync(ct);
        foreach (var use in stored)
        {
            use.IsCurrent = named.Contains(use.MediaId);
        }

        foreach (var id in await ExistingAsync(named.Except(stored.Select(u => u.MediaId)), ct))
        {
            db.MediaUses.Add(new MediaUseRow
            {
                MediaId = id, OwnerKind = MediaUseKind.Article, OwnerId = articleId, IsCurrent = true,
            });
        }
    }

    /// <summary>
    /// Statements that make a static page's or an event's current uses those given. The others stay as history: readers
    /// were shown them.
    /// </summary>
    public async Task RecordAsync(MediaUseKind kind, int ownerId, IReadOnlyList<int> named, CancellationToken ct)
    {
        await db.MediaUses.Where(u => u.OwnerKind == kind && u.OwnerId == ownerId)
            .ExecuteUpdateAsync(row => row.SetProperty(u => u.IsCurrent, u => named.Contains(u.MediaId)), ct);
        foreach (var id in named)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO MediaUse (MediaId, OwnerKind, OwnerId, IsCurrent)
                SELECT Id, {(int)kind}, {ownerId}, 1 FROM MediaAsset
                WHERE Id = {id} AND NOT EXISTS (
                    SELECT 1 FROM MediaUse WHERE MediaId = {id} AND OwnerKind = {(int)kind} AND OwnerId = {ownerId})
                """,
                ct);
        }
    }

    /// <summary>
    /// Statements that remember an event's covers, sent before the new one is saved: the old one may be older than this
    /// list.
    /// </summary>
    public async Task RecordCoversAsync(int eventId, int? cover, CancellationToken ct)
    {
        var former = await db.NewsEvents.Where(e => e.Id == eventId).Select(e => e.CoverMediaId)
            .FirstOrDefaultAsync(ct);
        foreach (var shown in new[] { former, cover }.Distinct())
        {
            await RecordAsync(MediaUseKind.Event, eventId, shown is { } id ? [id] : [], ct);
        }
    }

    /// <summary>Reads every revision and static page again, for a database older than this list.</summary>
    public async Task RebuildAsync(CancellationToken ct)
    {
        await foreach (var revision in RevisionsAsync(DateTime.MinValue, ct))
        {
            var shown = revision.PublishedPictures?.Select(p => p.MediaId) ?? [];
            IReadOnlyList<int> named = [.. NamedBy(revision.Content).Union(shown)];
            await FollowAsync(revision.ArticleId, named, ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        foreach (var page in await db.StaticPages.AsNoTracking().ToListAsync(ct))
        {
            await RecordAsync(MediaUseKind.StaticPage, page.Id, NamedBy(page.Body), ct);
        }
    }

    /// <summary>Every revision ever saved, read in batches, the oldest of an article first.</summary>
    /// <param name="since">UTC: those saved then or later.</param>
    public async IAsyncEnumerable<ArticleRevision> RevisionsAsync(
        DateTime since, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var (article, number) = (0L, 0); ;)
        {
            var (afterArticle, afterNumber) = (article, number);
            var batch = await db.ArticleRevisions.AsNoTracking()
                .Where(r => r.CreatedAt >= since)
                .Where(r => r.ArticleId > afterArticle
                    || (r.ArticleId == afterArticle && r.Number > afterNumber))
                .OrderBy(r => r.ArticleId).ThenBy(r => r.Number).Take(AtOnce).ToListAsync(ct);
            foreach (var revision in batch)
            {
                yield return revision;
            }

            if (batch.Count < AtOnce)
            {
                yield break;
            }

            (article, number) = (batch[^1].ArticleId, batch[^1].Number);
        }
    }

    private async Task<List<int>> ExistingAsync(IEnumerable<int> ids, CancellationToken ct)
    {
        var wanted = ids.ToList();
        return wanted.Count == 0 ? []
            : await db.MediaAssets.Where(m => wanted.Contains(m.Id)).Select(m => m.Id).ToListAsync(ct);
    }
}
