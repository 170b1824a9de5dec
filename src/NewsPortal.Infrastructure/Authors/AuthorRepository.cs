using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Authors;

internal sealed class AuthorRepository(NewsDbContext db, NamedRows rows) : IAuthors
{
    private const int NameLength = 100;
    private static readonly NamedKind Kind =
        new("Author", OutboxKind.AuthorChanged, PortalPaths.Author, ListOwnerKind.Author);

    public Task<Author?> FindBySlugAsync(string slug, CancellationToken ct) =>
        db.Authors.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);

    public Task<Author?> FindAsync(int id, CancellationToken ct) =>
        db.Authors.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct);

    public async Task<IReadOnlyList<Author>> AllAsync(CancellationToken ct) =>
        [.. (await db.Authors.AsNoTracking().ToListAsync(ct)).OrderBy(a => a.Name, VietnameseOrder.Comparer)];

    public async Task<IReadOnlyList<NamedLink>> LinksAsync(int count, CancellationToken ct)
    {
        var links =
            from author in db.Authors
            let latest = db.PublishedLinks
                .Where(l => l.OwnerKind == ListOwnerKind.Author && l.OwnerId == author.Id).Max(l => (long?)l.SortKey)
            where latest != null
            orderby latest descending
            select new NamedLink(author.Id, author.Name, author.Slug);
        return [.. (await links.Take(count).ToListAsync(ct)).OrderBy(l => l.Name, VietnameseOrder.Comparer)];
    }

    public async Task<SaveResult> SaveAsync(Author author, Staff by, CancellationToken ct)
    {
        author.Name = VietnameseText.CleanLine(author.Name);
        author.JobTitle = VietnameseText.CleanLine(author.JobTitle);
        author.Biography = VietnameseText.Clean(author.Biography).Trim();
        author.Slug = author.Slug.Trim();
        var reasons = NameAndSlug.Check(author.Name, author.Slug, NameLength);
        reasons.Limit(nameof(author.JobTitle), author.JobTitle, NameLength);
        reasons.Limit(nameof(author.Biography), author.Biography);
        return reasons.Count > 0 ? SaveResult.Refused(reasons) : await rows.SaveAsync(author, Kind, by, ct);
    }
}
