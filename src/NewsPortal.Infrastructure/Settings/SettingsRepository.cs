using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Settings;

internal sealed class SettingsRepository(NewsDbContext db, ListOwnerChanges changes, TimeProvider clock)
    : ISiteSettings
{
    private SiteSettings? _settings;

    public async Task<SiteSettings> GetAsync(CancellationToken ct) => _settings ??= await ReadAsync(ct);

    public async Task<SaveResult> SaveAsync(SiteSettings settings, Staff by, CancellationToken ct)
    {
        var clean = Clean(settings);
        var reasons = SettingsRules.Check(clean);
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        var row = new SettingsRow { Settings = clean with { Version = 0 }, Version = settings.Version + 1 };
        var entry = settings.Version == 0 ? db.Settings.Add(row) : db.Settings.Update(row);
        entry.Property(r => r.Version).OriginalValue = settings.Version;
        db.Announce(OutboxKind.SettingsChanged, 0, clock);
        try
        {
            var audit = NewsTransaction.Entry("Settings.Save", 0, by, clock.GetUtcNow().UtcDateTime);
            await db.SaveInOneTransactionAsync(
                audit, token => changes.RecordAsync(ListOwner.Site, isRenamed: false, token), ct);
            _settings = null;
            entry.State = EntityState.Detached;
            return SaveResult.Saved(SettingsRow.TheId, row.Version);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || DatabaseFaults.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return SaveResult.Overtaken(SettingsRow.TheId);
        }
    }

    private async Task<SiteSettings> ReadAsync(CancellationToken ct)
    {
        var row = await db.Settings.AsNoTracking().SingleOrDefaultAsync(ct);
        return row is null ? new SiteSettings() : row.Settings with { Version = row.Version };
    }

    private static SiteSettings Clean(SiteSettings s) => s with
    {
        Name = VietnameseText.CleanLine(s.Name),
        Slogan = VietnameseText.CleanLine(s.Slogan),
        GoverningBody = VietnameseText.CleanLine(s.GoverningBody),
        Licence = VietnameseText.CleanLine(s.Licence),
        EditorInChief = VietnameseText.CleanLine(s.EditorInChief),
        Address = VietnameseText.CleanLine(s.Address),
        Phone = VietnameseText.CleanLine(s.Phone),
        Fax = VietnameseText.CleanLine(s.Fax),
        Email = s.Email.Trim(),
        Copyright = VietnameseText.CleanLine(s.Copyright),
        PublicAddress = s.PublicAddress.Trim().TrimEnd('/'),
        PictureTermsPage = s.PictureTermsPage.Trim(),
        TimePattern = s.TimePattern.Trim(),
        WebSubHub = s.WebSubHub.Trim(),
        IndexNowKey = s.IndexNowKey.Trim(),
        IndexNowEndpoint = s.IndexNowEndpoint.Trim(),
        RobotsLines = VietnameseText.Clean(s.RobotsLines).Trim(),
    };
}
