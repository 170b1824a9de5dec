using NetVips;

namespace NewsPortal.Benchmarks.Pictures;

/// <summary>Soft shapes, texture and the grain of a sensor, so that it packs like a photograph.</summary>
internal static class PaintedPhoto
{
    private const int Quality = 92;

    // Size of the shapes in pixels, and how far they rise above grey.
    private static readonly (int Cell, double Height)[] Octaves = [(900, 60), (240, 35), (60, 18), (16, 9)];

    /// <param name="isProgressive">Its decoder holds the whole picture before the first line comes out.</param>
    public static byte[] Jpeg(int megapixels, int seed = 1, bool isProgressive = false)
    {
        var width = (int)Math.Sqrt(megapixels * 1_000_000 * 1.5);
        var height = width * 2 / 3;
        using var picture = Channel(width, height, seed)
            .Bandjoin(Channel(width, height, seed + 1), Channel(width, height, seed + 2))
            .Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer(Quality, interlace: isProgressive);
    }

    private static Image Channel(int width, int height, int seed)
    {
        var grain = Image.Gaussnoise(width, height, sigma: 5, mean: 128, seed: seed);
        return Octaves.Aggregate(
            grain, (sum, o) => sum + (Image.Perlin(width, height, cellSize: o.Cell, seed: seed + o.Cell) * o.Height));
    }
}
