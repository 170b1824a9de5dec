using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Publications;

internal sealed class PublicationSteps(NewsDbContext db, TimeProvider clock) : IPublicationSteps
{
    /// <summary>Longer than the longest attempt: all checks of one article, or one batch with its timeout.</summary>
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(3);

    /// <summary>Ids in one statement.</summary>
    private const int AtOnce = 1_000;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<PublicationStep>> OfArticleAsync(long articleId, CancellationToken ct) =>
        await db.PublicationSteps.AsNoTracking().Where(s => s.ArticleId == articleId)
            .OrderByDescending(s => s.QueuedAt).ThenBy(s => s.Kind).ThenBy(s => s.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<PublicationStep>> LatestAsync(long articleId, CancellationToken ct)
    {
        var ofArticle = db.PublicationSteps.AsNoTracking().Where(s => s.ArticleId == articleId);
        var newest = await ofArticle.MaxAsync(s => (DateTime?)s.QueuedAt, ct);
        return await ofArticle.Where(s => s.QueuedAt == newest).OrderBy(s => s.Kind).ThenBy(s => s.Id).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<PublicationStep>> LeaseAsync(
        IReadOnlyList<PublicationStepKind> kinds, int count, CancellationToken ct)
    {
        var now = Now;
        var ids = await Due(now).Where(s => kinds.Contains(s.Kind)).OrderBy(s => s.DueAt).ThenBy(s => s.Id)
            .Take(count).Select(s => s.Id).ToListAsync(ct);
        // Two leases are told apart by their last microseconds, also when two nodes ask in the same moment.
        var until = now + LeaseTime + TimeSpan.FromMicroseconds(Random.Shared.Next(1_000_000));
        foreach (var some in ids.Chunk(AtOnce))
        {
            await Due(now).Where(s => some.Contains(s.Id)).ExecuteUpdateAsync(
                row => row.SetProperty(s => s.LeasedUntil, until).SetProperty(s => s.Attempts, s => s.Attempts + 1),
                ct);
        }

        return ids.Count == 0 ? [] : await db.PublicationSteps.AsNoTracking()
            .Where(s => s.LeasedUntil == until && s.State == StepState.Waiting).OrderBy(s => s.Id).ToListAsync(ct);
    }

    public async Task ReportAsync(IReadOnlyList<PublicationStep> leased, StepReport report, CancellationToken ct)
    {
        foreach (var alike in leased.GroupBy(s => (s.Kind, s.Attempts, s.LeasedUntil)))
        {
            var pause = StepPauses.After(alike.Key.Kind, alike.Key.Attempts);
            var next = report.State != StepState.Waiting || pause is null ? null : report.NextAt ?? Now + pause;
            var state = report.State == StepState.Waiting && next is null ? StepState.Failed : report.State;
            foreach (var some in alike.Select(s => s.Id).Chunk(AtOnce))
            {
                await WriteAsync(some, alike.Key.LeasedUntil, state, next, report.Answer.ToString(), ct);
            }
        }
    }

    public Task ForgetAsync(DateTime before, CancellationToken ct) => db.PublicationSteps
        .Where(s => s.State != StepState.Waiting && s.QueuedAt < before).ExecuteDeleteAsync(ct);

    public async Task<bool> RetryAsync(long articleId, long stepId, Staff by, CancellationToken ct)
    {
        var (now, changed) = (Now, 0);
        var audit = NewsTransaction.Entry("PublicationStep.Retry", stepId, by, now);
        await db.SaveInOneTransactionAsync(
            audit,
            async token =>
            {
                changed = await Free(now)
                    .Where(s => s.Id == stepId && s.ArticleId == articleId && s.State != StepState.Done)
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(s => s.State, StepState.Waiting).SetProperty(s => s.Attempts, 0)
                            .SetProperty(s => s.DueAt, now).SetProperty(s => s.DoneAt, (DateTime?)null)
                            .SetProperty(s => s.LeasedUntil, (DateTime?)null),
                        token);
                // What changed nothing is nothing to write down.
                db.Entry(audit).State = changed > 0 ? EntityState.Added : EntityState.Detached;
            },
            ct);
        return changed > 0;
    }

    /// <summary>Nobody is at them.</summary>
    private IQueryable<PublicationStep> Free(DateTime now) =>
        db.PublicationSteps.Where(s => s.LeasedUntil == null || s.LeasedUntil < now);

    private IQueryable<PublicationStep> Due(DateTime now) =>
        Free(now).Where(s => s.State == StepState.Waiting && s.DueAt <= now);

    private Task<int> WriteAsync(
        long[] ids, DateTime? leasedUntil, StepState state, DateTime? next, string answer, CancellationToken ct)
    {
        var now = Now;
        var doneAt = state == StepState.Waiting ? (DateTime?)null : now;
        return db.PublicationSteps.Where(s => ids.Contains(s.Id) && s.LeasedUntil == leasedUntil).ExecuteUpdateAsync(
            row => row.SetProperty(s => s.State, state).SetProperty(s => s.DueAt, s => next ?? s.DueAt)
                .SetProperty(s => s.DoneAt, doneAt).SetProperty(s => s.LeasedUntil, (DateTime?)null)
                .SetProperty(s => s.Answer, answer),
            ct);
    }
}
