using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>Looks for what an address of an older site's shape shows now.</summary>
internal sealed class PatternSearch(NewsDbContext db, LivePages live, RedirectEnd ends)
{
    /// <summary>Stored patterns, read once; there are few, and an expression is dear to make.</summary>
    private static readonly ConcurrentDictionary<(string, string), (UrlPattern, PatternTarget)?> Known = new();

    public Task<Redirection?> FindAsync(OldAddress address, CancellationToken ct) =>
        FindAsync(address, db.RedirectPatterns, ct);

    /// <summary>Only by patterns that name a query.</summary>
    public Task<Redirection?> FindByQueryAsync(OldAddress address, CancellationToken ct) =>
        FindAsync(address, db.RedirectPatterns.Where(p => p.Pattern.Contains('?')), ct);

    private async Task<Redirection?> FindAsync(
        OldAddress address, IQueryable<RedirectPattern> patterns, CancellationToken ct)
    {
        foreach (var row in await patterns.AsNoTracking()
            .OrderBy(p => p.Position).ThenBy(p => p.Id).ToListAsync(ct))
        {
            if (Read(row.Pattern, row.Target) is var (pattern, target)
                && pattern.Match(address) is { } parts
                && await FindAsync(target, parts, ct) is { } path && path != address.CanonicalPath)
            {
                return new Redirection(path, null, row.Id, KeepsQuery: !row.Pattern.Contains('?'));
            }
        }

        return null;
    }

    private static (UrlPattern, PatternTarget)? Read(string pattern, string target) =>
        Known.GetOrAdd((pattern, target), static texts =>
            UrlPattern.Parse(texts.Item1).Pattern is { } shape
            && PatternTarget.Parse(texts.Item2, shape).Target is { } end ? (shape, end) : null);

    private async Task<string?> FindAsync(
        PatternTarget target, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var text = target.Fill(parts);
        return target.Kind switch
        {
            PatternTargetKind.Path => await LiveAsync(text, ct),
            PatternTargetKind.Slug => await WithSlugAsync(text.ToLowerInvariant(), PatternDate.Of(parts), ct),
            PatternTargetKind.ExternalId => await WithExternalIdAsync(text, ct),
            _ => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                ? await db.PathOfAsync(id, ct) : null,
        };
    }

    /// <summary>Only a page that is there ends the way: no second pattern, no circle, no 404.</summary>
    private async Task<string?> LiveAsync(string path, CancellationToken ct)
    {
        var end = await ends.OfAsync(path, ct);
        return end is not null && await live.HasAsync(end, ct) ? end : null;
    }

    /// <summary>Of several with one slug the one of that time; else the oldest, for the address is old.</summary>
    private async Task<string?> WithSlugAsync(string slug, (DateTime From, DateTime To)? time, CancellationToken ct)
    {
        const int Enough = 50;
        var found = await Called(slug).OrderBy(a => a.SortKey).Take(Enough).ToListAsync(ct);
        if (found.Count == 0)
        {
            found = await OnceCalled(slug).OrderBy(a => a.SortKey).Take(Enough).ToListAsync(ct);
        }

        var match = found.Find(a => time is var (from, to) && a.PublishedAt >= from && a.PublishedAt < to)
            ?? found.FirstOrDefault();
        return match is null ? null : await db.PathOfAsync(match.ArticleId, ct);
    }

    private IQueryable<PublishedArticle> Called(string slug) =>
        db.PublishedArticles.AsNoTracking().Where(a => a.Slug == slug);

    private IQueryable<PublishedArticle> OnceCalled(string slug) =>
        from former in db.FormerSlugs
        join article in db.PublishedArticles.AsNoTracking() on former.ArticleId equals article.ArticleId
        where former.Slug == slug
        select article;

    /// <summary>Only the desk knows the older site's ids; the published tables still decide what is shown.</summary>
    private async Task<string?> WithExternalIdAsync(string externalId, CancellationToken ct)
    {
        // SQLite tells capitals apart, and addresses are written either way.
        var lower = externalId.ToLowerInvariant();
        var found = await db.Articles.Where(a => a.ExternalId == externalId || a.ExternalId == lower)
            .Select(a => new { a.Id, a.ExternalId }).ToListAsync(ct);
        var match = found.Find(a => a.ExternalId == externalId) ?? found.FirstOrDefault();
        return match is null ? null : await db.PathOfAsync(match.Id, ct);
    }
}
