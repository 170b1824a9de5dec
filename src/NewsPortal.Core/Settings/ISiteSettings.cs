using NewsPortal.Core.Common;
using NewsPortal.Core.Users;

namespace NewsPortal.Core.Settings;

public interface ISiteSettings
{
    /// <summary>The stored settings, or the defaults.</summary>
    Task<SiteSettings> GetAsync(CancellationToken ct);

    /// <summary>Saves after SettingsRules.</summary>
    Task<SaveResult> SaveAsync(SiteSettings settings, Staff by, CancellationToken ct);
}
