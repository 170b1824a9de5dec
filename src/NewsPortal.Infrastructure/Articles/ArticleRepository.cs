using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Publications;

namespace NewsPortal.Infrastructure.Articles;

internal sealed class ArticleRepository(
    NewsDbContext db, ArticlePublication publication, PublicationStepQueue steps, MediaUses uses,
    ReprojectionQueue reprojections)
    : IArticleRepository
{
    public Task<Article?> FindAsync(long id, CancellationToken ct) => FindAsync(db.Articles.Where(a => a.Id == id), ct);

    public Task<Article?> FindByExternalIdAsync(string externalId, CancellationToken ct) =>
        FindAsync(db.Articles.Where(a => a.ExternalId == externalId), ct);

    public Task<ArticleRevision?> FindRevisionAsync(long id, int number, CancellationToken ct) =>
        db.ArticleRevisions.AsNoTracking().FirstOrDefaultAsync(r => r.ArticleId == id && r.Number == number, ct);

    public async Task<bool> SaveAsync(Article article, long version, DeskEntry entry, CancellationToken ct)
    {
        if (article.Id == 0)
        {
            await AddAsync(article, entry, ct);
            return true;
        }

        var row = db.Entry(article);
        row.Property(a => a.Version).OriginalValue = version;
        row.Property(a => a.Version).CurrentValue = version + 1;
        try
        {
            await SaveAsync(article, entry, ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    public Task<string?> FindPublicPathAsync(long id, CancellationToken ct) => db.PathOfAsync(id, ct);

    private async Task<Article?> FindAsync(IQueryable<Article> query, CancellationToken ct)
    {
        var article = await query.FirstOrDefaultAsync(ct);
        if (article is not null)
        {
            await db.ArticleRevisions
                .Where(r => r.ArticleId == article.Id && r.Number == article.RevisionNumber).LoadAsync(ct);
        }

        return article;
    }

    /// <summary>
    /// Article ids are ours to give: one more than the highest, and the next where somebody else was faster. They stand
    /// in addresses for ever, so they are small, and everything written with the article can name it.
    /// </summary>
    private async Task AddAsync(Article article, DeskEntry entry, CancellationToken ct)
    {
        const int Tries = 5;
        for (var tried = 1; ; tried++)
        {
            var id = (await db.Articles.MaxAsync(a => (long?)a.Id, ct) ?? 0) + 1;
            db.Entry(article).Property(a => a.Id).CurrentValue = id;
            db.Entry(article).Property(a => a.Version).CurrentValue = 1;
            db.Articles.Add(article);
            try
            {
                await SaveAsync(article, entry, ct);
                return;
            }
            catch (DbUpdateException e) when (tried < Tries && DatabaseFaults.IsUniqueViolation(e))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task SaveAsync(Article article, DeskEntry entry, CancellationToken ct)
    {
        await SignAsync(article, ct);
        await uses.FollowAsync(article.Id, MediaUses.NamedBy(article.Current.Content), ct);
        var lists = await publication.FollowAsync(article, entry.Verb, ct);
        await steps.FollowAsync(article, entry, lists.All, ct);
        await db.SaveInOneTransactionAsync(Audit(article, entry), lists.ApplyAsync, ct);
        if (entry.Verb is ArticleVerb.Publish or ArticleVerb.Update)
        {
            await reprojections.AddIfChangedAsync(
                MediaUseKind.Article, article.Id, article.Current.PublishedPictures ?? [],
                entry.At - ReprojectionQueue.ClockDifference, ct);
        }
    }

    /// <summary>Keeps the desk's list of signers equal to the newest revision.</summary>
    private async Task SignAsync(Article article, CancellationToken ct)
    {
        var wanted = article.Current.Content.Byline.Select(b => b.AuthorId).Distinct().ToList();
        var stored = await db.ArticleSigners.Where(s => s.ArticleId == article.Id)
            .OrderBy(s => s.Position).ToListAsync(ct);
        db.ArticleSigners.RemoveRange(stored.Where(s => !wanted.Contains(s.AuthorId)));
        foreach (var (position, author) in wanted.Index())
        {
            var signer = stored.Find(s => s.AuthorId == author)
                ?? db.ArticleSigners.Add(new ArticleSigner { ArticleId = article.Id, AuthorId = author }).Entity;
            signer.Position = position;
        }
    }

    private static AuditEntry Audit(Article article, DeskEntry entry) => new()
    {
        CommitId = entry.CommitId,
        At = entry.At,
        StaffId = entry.By.Id,
        StaffName = entry.By.Name,
        Action = "Article." + entry.Verb,
        SubjectId = article.Id,
        Note = entry.Note,
    };
}
