using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Opens either store, whichever the portal itself uses.</summary>
internal sealed class MediaStores(DataDirectory data, MediaOptions options, TimeProvider clock)
{
    /// <exception cref="SettingsException">Its settings are wrong.</exception>
    public IMediaStore Open(MediaStoreKind kind) => kind == MediaStoreKind.Disk
        ? new DiskMediaStore(data.Media, clock)
        : new BlobMediaStore(options.AzureBlob);
}
