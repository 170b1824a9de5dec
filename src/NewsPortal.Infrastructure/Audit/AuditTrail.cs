using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Audit;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Audit;

internal sealed class AuditTrail(NewsDbContext db, TimeProvider clock) : IAuditTrail
{
    public async Task<IReadOnlyList<AuditEntry>> OfArticleAsync(long articleId, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking()
            .Where(a => a.SubjectId == articleId && a.Action.StartsWith("Article."))
            .OrderByDescending(a => a.At).ThenByDescending(a => a.Id).ToListAsync(ct);

    public Task RecordAsync(
        string action, long subjectId, int staffId, string staffName, string note, CancellationToken ct)
    {
        db.AuditEntries.Add(new AuditEntry
        {
            CommitId = Guid.NewGuid(),
            At = clock.GetUtcNow().UtcDateTime,
            StaffId = staffId,
            StaffName = staffName,
            Action = action,
            SubjectId = subjectId,
            Note = note,
        });
        return db.SaveChangesAsync(ct);
    }
}
