using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Pages;

namespace NewsPortal.Infrastructure.Tags;

/// <summary>Another name or address for a tag; articles name it by its number and follow by themselves.</summary>
internal sealed class TagRenaming(
    NewsDbContext db, Redirects redirects, ListOwnerChanges changes, TimeProvider clock)
{
    public async Task<SaveResult> RenameAsync(
        int id, string seenName, string name, string slug, Staff by, CancellationToken ct)
    {
        (name, slug) = (VietnameseText.CleanLine(name), slug.Trim());
        var key = TagName.Key(name);
        var reasons = NameAndSlug.Check(name, slug, ArticleRules.TagLength);
        var other = await db.Tags.Where(t => t.Id != id && (t.Slug == slug || t.Key == key)).FirstOrDefaultAsync(ct);
        if (other is not null)
        {
            reasons.Add(new Reason(other.Key == key ? "Name" : "Slug", "SlugTaken", other.Name));
        }

        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        if (await db.Tags.FirstOrDefaultAsync(t => t.Id == id && t.Name == seenName, ct) is not { } tag)
        {
            return SaveResult.Overtaken(id);
        }

        if (tag.Slug != slug)
        {
            await redirects.LeaveAsync(PortalPaths.Tag(tag.Slug), PortalPaths.Tag(slug), ct);
        }

        (tag.Name, tag.Key, tag.Slug) = (name, key, slug);
        db.Announce(OutboxKind.TagChanged, id, clock);
        var audit = NewsTransaction.Entry("Tag.Rename", id, by, clock.GetUtcNow().UtcDateTime, $"{seenName} → {name}");
        return await db.TrySaveAsync(
            audit, ct, token => changes.RecordAsync(ListOwner.Tag(id), isRenamed: true, token))
            ? SaveResult.Saved(id, 0) : SaveResult.Overtaken(id);
    }
}
