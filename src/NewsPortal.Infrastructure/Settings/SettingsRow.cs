using NewsPortal.Core.Settings;

namespace NewsPortal.Infrastructure.Settings;

/// <summary>The one row of settings, as JSON: a new setting needs no migration.</summary>
internal sealed class SettingsRow
{
    public const int TheId = 1;

    public int Id { get; init; } = TheId;
    public SiteSettings Settings { get; set; } = new();
    public long Version { get; set; }
}
