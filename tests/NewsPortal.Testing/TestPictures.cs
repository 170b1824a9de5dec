using NetVips;

namespace NewsPortal.Testing;

/// <summary>Pictures drawn for tests, as the bytes somebody uploads.</summary>
public static class TestPictures
{
    /// <summary>A blurred pattern that differs with its size and seed: no two are the same file.</summary>
    public static byte[] Jpeg(int width, int height, int seed = 0)
    {
        using var grey = Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: seed);
        using var picture = grey.Gaussblur(8).Cast(Enums.BandFormat.Uchar);
        return picture.JpegsaveBuffer();
    }
}
