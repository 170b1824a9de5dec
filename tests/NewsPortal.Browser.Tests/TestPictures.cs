using NetVips;

namespace NewsPortal.Browser.Tests;

/// <summary>Pictures to upload: real JPEG files, each another colour.</summary>
internal static class TestPictures
{
    public static byte[] Jpeg(double red, double green, double blue)
    {
        using var black = Image.Black(1600, 1000, bands: 3);
        using var coloured = black.Linear([1], [red, green, blue]).Cast(Enums.BandFormat.Uchar);
        using var picture = coloured.Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer();
    }
}
