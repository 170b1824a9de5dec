using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Tags;

internal sealed class TagRepository(NewsDbContext db, TagRenaming renaming, TimeProvider clock) : ITags
{
    /// <summary>Articles that say what is in use: the whole archive would take too long to count.</summary>
    private const int Newest = 1_000;

    public Task<Tag?> FindBySlugAsync(string slug, CancellationToken ct) =>
        db.Tags.AsNoTracking().FirstOrDefaultAsync(t => t.Slug == slug, ct);

    public async Task<IReadOnlyList<Tag>> GetAsync(IReadOnlyList<int> ids, CancellationToken ct)
    {
        var tags = await db.Tags.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, ct);
        return [.. ids.Where(tags.ContainsKey).Select(id => tags[id])];
    }

    public async Task<PagedList<TagRow>> PageAsync(string typed, int page, int pageSize, CancellationToken ct)
    {
        var start = Slug.From(typed, string.Empty);
        var tags = db.Tags.Where(t => start.Length == 0 || t.Slug.StartsWith(start) || t.Slug.Contains("-" + start));
        var total = await tags.CountAsync(ct);
        var skip = (page - 1L) * pageSize;
        if (skip < 0 || skip >= total)
        {
            return new PagedList<TagRow>([], page, pageSize, total);
        }

        var rows = await tags.OrderBy(t => t.Slug).Skip((int)skip).Take(pageSize)
            .Select(t => new TagRow(t.Id, t.Name, t.Slug, db.PublishedDayCounts
                .Where(c => c.OwnerKind == ListOwnerKind.Tag && c.OwnerId == t.Id).Sum(c => c.Count)))
            .ToListAsync(ct);
        return new PagedList<TagRow>(rows, page, pageSize, total);
    }

    public Task<SaveResult> RenameAsync(
        int id, string seenName, string name, string slug, Staff by, CancellationToken ct) =>
        renaming.RenameAsync(id, seenName, name, slug, by, ct);

    public async Task<IReadOnlyList<int>> EnsureAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var ids = await FindAsync(names, ct);
        foreach (var name in names.Where(n => !ids.ContainsKey(TagName.Key(n))))
        {
            ids[TagName.Key(name)] = await AddAsync(name, ct);
        }

        return [.. names.Select(n => ids[TagName.Key(n)])];
    }

    public async Task<IReadOnlyList<NamedLink>> MostUsedAsync(int count, CancellationToken ct)
    {
        var lists = await db.PublishedArticles.OrderByDescending(a => a.SortKey).Take(Newest)
            .Select(a => a.TagIds).ToListAsync(ct);
        var used = lists.SelectMany(ids => ids).CountBy(id => id)
            .OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key).Take(count).Select(tag => tag.Key);
        var tags = await GetAsync([.. used], ct);
        return
        [
            .. from tag in tags.OrderBy(t => t.Name, VietnameseOrder.Comparer)
               select new NamedLink(tag.Id, tag.Name, tag.Slug),
        ];
    }

    public async Task<IReadOnlyList<string>> SuggestAsync(string typed, int count, CancellationToken ct)
    {
        var start = Slug.From(typed, string.Empty);
        return start.Length == 0
            ? []
            : await db.Tags.Where(t => t.Slug.StartsWith(start) || t.Slug.Contains("-" + start))
                .OrderBy(t => t.Slug.Length).ThenBy(t => t.Slug).Select(t => t.Name).Take(count).ToListAsync(ct);
    }

    private async Task<Dictionary<string, int>> FindAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var keys = names.Select(TagName.Key).ToList();
        return keys.Count == 0
            ? []
            : await db.Tags.Where(t => keys.Contains(t.Key)).ToDictionaryAsync(t => t.Key, t => t.Id, ct);
    }

    /// <summary>
    /// Two editors may add the same tag at once: the second finds what the first wrote. So does who types what only the
    /// database's collation takes for the same.
    /// </summary>
    private async Task<int> AddAsync(string name, CancellationToken ct)
    {
        var tag = new Tag
        {
            Name = VietnameseText.CleanLine(name), Key = TagName.Key(name), Slug = await FreeSlugAsync(name, ct),
        };
        tag.Id = await db.Tags.MaxAsync(t => (int?)t.Id, ct) + 1 ?? 1;
        db.Tags.Add(tag);
        db.Announce(OutboxKind.TagChanged, tag.Id, clock);
        try
        {
            await db.SaveChangesAsync(ct);
            return tag.Id;
        }
        catch (DbUpdateException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // All of it: an id the database took back would still be known, and the next row may be given the same one.
            db.ChangeTracker.Clear();
            var known = await db.Tags.Where(t => t.Key == tag.Key).Select(t => t.Id).FirstOrDefaultAsync(ct);
            return known > 0 ? known : await AddAsync(name, ct);
        }
    }

    private async Task<string> FreeSlugAsync(string name, CancellationToken ct)
    {
        var wanted = Slug.From(name, "tu-khoa");
        var taken = await db.Tags.Where(t => t.Slug == wanted || t.Slug.StartsWith(wanted + "-"))
            .Select(t => t.Slug).ToListAsync(ct);
        return Enumerable.Range(1, int.MaxValue)
            .Select(n => n == 1 ? wanted : $"{wanted}-{n}")
            .First(slug => !taken.Contains(slug));
    }
}
