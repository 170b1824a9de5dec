using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// The only writer of the published tables. Tracks what a verb changes for readers; the caller saves it together with
/// the desk's row.
/// </summary>
internal sealed class ArticlePublication(
    NewsDbContext db, IArticleRenderer renderer, PublicationOwners owners, PublishedAddresses addresses,
    TimeProvider clock)
{
    public async Task<DayCountChanges> FollowAsync(Article article, ArticleVerb verb, CancellationToken ct)
    {
        switch (verb)
        {
            case ArticleVerb.Publish or ArticleVerb.Update:
                db.Announce(
                    verb == ArticleVerb.Publish ? OutboxKind.ArticlePublished : OutboxKind.ArticleUpdated,
                    article.Id,
                    clock);
                return await ShowAsync(article, ct);
            case ArticleVerb.Withdraw:
                db.Announce(OutboxKind.ArticleWithdrawn, article.Id, clock);
                return await HideAsync(article, ct);
            default:
                db.Announce(OutboxKind.ArticleSaved, article.Id, clock);
                return Unchanged;
        }
    }

    /// <summary>Makes the row what readers are to see of the newest revision.</summary>
    public async Task FillAsync(
        PublishedArticle row, Article article, DateTime publishedAt, CancellationToken ct)
    {
        row.PublishedAt = publishedAt;
        Copy(row, article, article.Current.Content);
        await RenderAsync(row, article.Current.Content, ct);
    }

    /// <summary>Makes anew what the renderer and the library have a say in.</summary>
    public async Task RenderAsync(PublishedArticle row, ArticleContent content, CancellationToken ct)
    {
        var body = await renderer.RenderAsync(content.Body, content.Form, content.LeadMediaId, ct);
        row.Lead = await LeadAsync(content, ct);
        row.BodyHtml = body.Html;
        row.RendererVersion = renderer.Version;
        row.Pictures = row.Lead is { } lead
            ? [.. body.Pictures.Prepend(lead).GroupBy(p => p.MediaId).Select(shown => shown.Last())]
            : [.. body.Pictures];
    }

    /// <summary>
    /// As <see cref="RenderAsync"/>; its time of change moves only when a reader could tell: a caption or a picture,
    /// not a lighter file of the same or a newer renderer.
    /// </summary>
    public async Task<DayCountChanges> RenewAsync(PublishedArticle row, ArticleContent content, CancellationToken ct)
    {
        var before = Shown(row);
        await RenderAsync(row, content, ct);
        if (Shown(row).SequenceEqual(before))
        {
            return Unchanged;
        }

        row.ChangedAt = clock.GetUtcNow().UtcDateTime;
        var lists = await db.PublishedLinks.AsNoTracking().Where(l => l.ArticleId == row.ArticleId).ToListAsync(ct);
        return Changes(row) with { Kept = [.. lists.Select(l => l.Owner)] };
    }

    public DayCountChanges Unchanged => new(db, 0, default);

    private DayCountChanges Changes(PublishedArticle row) =>
        new(db, SortKeys.Day(row.SortKey), clock.GetUtcNow().UtcDateTime);

    private static List<Picture> Shown(PublishedArticle row) =>
        [.. row.Pictures.Select(p => p with { HasAvif = false })];

    private async Task<DayCountChanges> ShowAsync(Article article, CancellationToken ct)
    {
        var row = await db.PublishedArticles.FindAsync([article.Id], ct);
        await addresses.TakeAsync(article, row?.Slug, ct);
        row ??= await AddRowAsync(article, ct);
        await FillAsync(row, article, article.PublishedAt!.Value, ct);
        article.Current.RecordPictures(row.Pictures);
        await UsePicturesAsync(article.Id, [.. row.Pictures.Select(p => p.MediaId)], ct);
        return await LinkAsync(row, await owners.OfAsync(article.Current.Content, ct), ct);
    }

    private async Task<DayCountChanges> HideAsync(Article article, CancellationToken ct)
    {
        var row = await db.PublishedArticles.FindAsync([article.Id], ct);
        if (row is null)
        {
            return Unchanged;
        }

        var changes = await LinkAsync(row, [], ct);
        await UsePicturesAsync(article.Id, [], ct);
        db.PublishedArticles.Remove(row);
        db.WithdrawnArticles.Add(new WithdrawnArticle(article.Id, article.WithdrawnPath, article.WithdrawnAt!.Value));
        return changes;
    }

    private static void Copy(PublishedArticle row, Article article, ArticleContent content)
    {
        row.Slug = article.Slug;
        row.Headline = content.Headline;
        row.Standfirst = content.Standfirst;
        row.Form = content.Form;
        row.CategoryId = content.CategoryId;
        row.CorrectedAt = article.CorrectedAt;
        row.ChangedAt = article.ChangedAt;
        row.RevisionNumber = article.RevisionNumber;
        row.EventIds = [.. content.EventIds];
        row.TagIds = [.. content.TagIds];
        row.Byline = [.. content.Byline];
        row.SourceName = content.SourceName;
        row.SourceUrl = content.SourceUrl;
        row.SearchTitle = content.SearchTitle;
        row.SearchDescription = content.SearchDescription;
        row.CanonicalUrl = content.CanonicalUrl;
        row.NoIndex = content.NoIndex;
        row.RelatedIds = [.. content.RelatedIds];
        row.UnrelatedIds = [.. content.UnrelatedIds];
    }

    private async Task<PublishedArticle> AddRowAsync(Article article, CancellationToken ct)
    {
        var key = SortKeys.Of(article.PublishedAt!.Value, article.Id);
        while (await db.PublishedArticles.AnyAsync(a => a.SortKey == key, ct))
        {
            key++;
        }

        var row = new PublishedArticle { ArticleId = article.Id, SortKey = key };
        db.PublishedArticles.Add(row);
        return row;
    }

    private async Task<Picture?> LeadAsync(ArticleContent content, CancellationToken ct) =>
        content.LeadMediaId is { } id ? (await db.MediaAssets.FindAsync([id], ct))?.ToPicture() : null;

    private async Task<DayCountChanges> LinkAsync(
        PublishedArticle row, IReadOnlyCollection<ListOwner> wanted, CancellationToken ct)
    {
        var stored = await db.PublishedLinks.Where(l => l.ArticleId == row.ArticleId).ToListAsync(ct);
        var gone = stored.Where(l => !wanted.Contains(l.Owner)).ToList();
        var added = wanted.Except(stored.Select(l => l.Owner)).ToList();
        db.PublishedLinks.RemoveRange(gone);
        db.PublishedLinks.AddRange(added.Select(owner => new PublishedLink
        {
            OwnerKind = owner.Kind, OwnerId = owner.Id, SortKey = row.SortKey, ArticleId = row.ArticleId,
        }));
        List<ListOwner> left = [.. gone.Select(l => l.Owner)];
        return Changes(row) with { Added = added, Gone = left, Kept = [.. wanted.Except(added)] };
    }

    private async Task UsePicturesAsync(long articleId, IReadOnlyCollection<int> wanted, CancellationToken ct)
    {
        var stored = await db.PublishedMediaUses.Where(u => u.ArticleId == articleId).ToListAsync(ct);
        db.PublishedMediaUses.RemoveRange(stored.Where(u => !wanted.Contains(u.MediaId)));
        db.PublishedMediaUses.AddRange(wanted.Except(stored.Select(u => u.MediaId))
            .Select(id => new PublishedMediaUse { MediaId = id, ArticleId = articleId }));
    }
}
