using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// An edition that was ever shown: what stands behind an address, so that its files can be made again at any time.
/// Never removed while its asset is there.
/// </summary>
internal sealed class MediaEdition
{
    public required string Hash { get; init; }
    public int MediaId { get; private set; }
    public MediaAsset? Asset { get; private init; }
    public double FocalX { get; init; }
    public double FocalY { get; init; }
    public string Credit { get; init; } = string.Empty;
    public string Copyright { get; init; } = string.Empty;
    public string License { get; init; } = string.Empty;
    public bool HasAvif { get; set; }

    /// <summary>UTC: until then one node is making its AVIF files.</summary>
    public DateTime? AvifLeasedUntil { get; set; }

    public static MediaEdition Of(Edition edition, MediaAsset asset) => new()
    {
        Hash = edition.Hash, Asset = asset, FocalX = edition.Focus.X, FocalY = edition.Focus.Y,
        Credit = edition.Credit, Copyright = edition.Copyright, License = edition.License,
    };
}

/// <summary>A sixteen-bit part of a picture's likeness: two pictures that look alike share at least one.</summary>
internal sealed class MediaLikeness
{
    /// <summary>0 to 3.</summary>
    public int Band { get; init; }
    public int Bits { get; init; }
    public int MediaId { get; private set; }
    public MediaAsset? Asset { get; private init; }

    public static IEnumerable<MediaLikeness> Of(MediaAsset asset) =>
        Likeness.Bands(asset.Likeness).Select((bits, band) => new MediaLikeness
        {
            Band = band, Bits = bits, Asset = asset,
        });
}
