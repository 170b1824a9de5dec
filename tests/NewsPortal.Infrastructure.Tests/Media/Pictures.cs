using System.Buffers.Binary;
using System.Text;
using NetVips;
using NewsPortal.Testing.Pictures;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>Files as people send them. The left half of every drawn picture is red, the right half blue.</summary>
internal static class Pictures
{
    public static readonly double[] Red = [220, 20, 20];
    public static readonly double[] Blue = [20, 20, 220];

    public static byte[] Of(string format, int width = 64, int height = 48)
    {
        using var image = Draw(width, height);
        return format switch
        {
            "jpg" => image.JpegsaveBuffer(90),
            "progressive" => image.JpegsaveBuffer(90, interlace: true),
            "png" => image.PngsaveBuffer(),
            "interlaced" => image.PngsaveBuffer(interlace: true),
            "webp" => image.WebpsaveBuffer(90),
            "lossless" => image.WebpsaveBuffer(lossless: true),
            "transparent" => image.Bandjoin(128).WebpsaveBuffer(90, keep: Enums.ForeignKeep.None),
            "gif" => image.GifsaveBuffer(),
            "tiff" => image.TiffsaveBuffer(),
            "avif" => image.HeifsaveBuffer(50, compression: Enums.ForeignHeifCompression.Av1),
            "grey" => image.Colourspace(Enums.Interpretation.Bw).JpegsaveBuffer(90),
            "16 bits" => image.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(),
            "grey, 16 bits" => image.Colourspace(Enums.Interpretation.Grey16).PngsaveBuffer(),
            "grey, transparent" => image.Colourspace(Enums.Interpretation.Bw).Bandjoin(128).PngsaveBuffer(),
            "palette" => image.PngsaveBuffer(palette: true),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    /// <summary>Drawn lying, to be turned a quarter clockwise; with a place on Earth and a camera's name.</summary>
    public static byte[] FromPhone(int width, int height)
    {
        using var image = Draw(width, height).Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", 6);
            m.Set(GValue.GStrType, "exif-ifd0-Model", "Secret camera");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "21/1 2/1 3/1");
        });
        return image.JpegsaveBuffer(90);
    }

    public static byte[] Cmyk(int width, int height)
    {
        using var image = Draw(width, height).Colourspace(Enums.Interpretation.Cmyk);
        return image.JpegsaveBuffer(90);
    }

    public static byte[] Animation(string format, int frames)
    {
        var pictures = Enumerable.Range(0, frames).Select(i => Draw(32, 24) + (i * 30)).ToArray();
        using var strip = Image.Arrayjoin(pictures, across: 1)
            .Cast(Enums.BandFormat.Uchar).Mutate(m => m.Set(GValue.GIntType, "page-height", 24));
        return format == "gif" ? strip.GifsaveBuffer() : strip.WebpsaveBuffer();
    }

    /// <summary>A file of a hundred bytes that promises any number of pixels.</summary>
    public static byte[] PngHeaderOnly(uint width, uint height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. TestFile.Chunk("IHDR", header), .. TestFile.Chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]),
            .. TestFile.Chunk("IEND", [])];
    }

    /// <summary>A GIF of one pixel, over and over.</summary>
    public static byte[] GifOf(int frames, string comment = "")
    {
        var text = Encoding.ASCII.GetBytes(comment);
        byte[] screen = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
        byte[] note = text.Length == 0 ? [] : [0x21, 0xFE, (byte)text.Length, .. text, 0];
        byte[] frame = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0];
        return [.. screen, .. note, .. Enumerable.Repeat(frame, frames).SelectMany(f => f), 0x3B];
    }

    public static (int Width, int Height) Size(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return (image.Width, image.Height);
    }

    /// <summary>Red, green and blue at a place given as a share of width and height.</summary>
    public static double[] ColourAt(byte[] file, double x, double y)
    {
        using var image = Image.NewFromBuffer(file);
        return image.Getpoint((int)(x * image.Width), (int)(y * image.Height));
    }

    private static Image Draw(int width, int height)
    {
        using var red = Image.Black(width, height).NewFromImage(Red);
        using var blue = Image.Black(width - (width / 2), height).NewFromImage(Blue);
        return red.Insert(blue, width / 2, 0).Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
