using System.Numerics;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// The 64-bit difference hash of a picture (Krawetz, “Kind of like that”, 2013): each bit tells whether a pixel of the
/// upright grey picture, shrunk to 9×8, is darker than its right neighbour. Resizing, recompressing and brightening
/// change few bits.
/// </summary>
internal static class Likeness
{
    public const int Width = 9;
    public const int Height = 8;

    /// <summary>Bits in which two hashes of the same photograph may differ.</summary>
    public const int Near = 8;

    private const int BandCount = 4;
    private const int BandBits = 16;

    /// <param name="grey">9×8 pixels, row by row.</param>
    public static long Of(ReadOnlySpan<byte> grey)
    {
        var hash = 0UL;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x + 1 < Width; x++)
            {
                var at = (y * Width) + x;
                hash = (hash << 1) | (grey[at] < grey[at + 1] ? 1UL : 0);
            }
        }

        return unchecked((long)hash);
    }

    /// <summary>Number of differing bits, 0 to 64.</summary>
    public static int Distance(long one, long other) => BitOperations.PopCount(unchecked((ulong)(one ^ other)));

    /// <summary>Four numbers of 16 bits, by which a database finds candidates.</summary>
    public static IReadOnlyList<int> Bands(long hash) =>
        [.. Enumerable.Range(0, BandCount).Select(band => (int)((hash >>> (band * BandBits)) & 0xFFFF))];

    /// <summary>
    /// A band as it is and with each one of its bits turned. Two hashes that differ in up to seven bits share one of
    /// these in some band: four bands cannot all have two of seven.
    /// </summary>
    public static IReadOnlyList<int> Neighbours(int band) =>
        [band, .. Enumerable.Range(0, BandBits).Select(bit => band ^ (1 << bit))];
}
