using System.Buffers.Binary;

namespace NewsPortal.Testing.Pictures;

/// <summary>Small files that promise large pictures.</summary>
public static class HeaderOnly
{
    private static readonly byte[] NoPixels = [0x78, 0x9C, 3, 0, 0, 0, 0, 1];

    public static byte[] Jpeg(ushort width, ushort height) =>
        [0xFF, 0xD8, .. JpegFrame(0xC0, width, height, 0x11), .. JpegScan(), 0xFF, 0xD9];

    /// <summary>First a huge picture, then a small one behind it for those who believe the last.</summary>
    public static byte[] JpegTwice() =>
    [
        0xFF, 0xD8, .. JpegFrame(0xC2, 60_000, 60_000, 0x11), 0xFF, 0xC4, 0, 20, 0, .. new byte[17], .. JpegScan(),
        .. JpegFrame(0xC0, 10, 10, 0x11), 0xFF, 0xD9,
    ];

    /// <param name="samplings">Of each colour, 0x22 for twice as many samples each way as 0x11.</param>
    public static byte[] ProgressiveJpeg(ushort width, ushort height, params byte[] samplings) =>
        [0xFF, 0xD8, .. JpegFrame(0xC2, width, height, samplings), .. JpegScan(), 0xFF, 0xD9];

    /// <summary>Not progressive, but its colours come one after the other.</summary>
    public static byte[] JpegInTurns(ushort width, ushort height) =>
        [0xFF, 0xD8, .. JpegFrame(0xC0, width, height, 0x11, 0x11, 0x11), .. JpegScan(), 0xFF, 0xD9];

    public static byte[] Png(uint width, uint height) => Png(width, height, NoPixels);

    public static byte[] InterlacedPng(uint width, uint height, byte bits, byte colours) =>
        Png(width, height, NoPixels, bits, colours, isInterlaced: true);

    /// <summary>A small picture with one note many times.</summary>
    public static byte[] PngOfNotes(int notes, byte[] content)
    {
        const int EndOfHeader = 33;
        var picture = BadPictures.Good("png");
        var note = TestFile.Chunk("zTXt", [.. "a\0\0"u8, .. content]);
        var file = new byte[picture.Length + (notes * note.Length)];
        picture.AsSpan(0, EndOfHeader).CopyTo(file);
        for (var i = 0; i < notes; i++)
        {
            note.CopyTo(file, EndOfHeader + (i * note.Length));
        }

        picture.AsSpan(EndOfHeader).CopyTo(file.AsSpan(EndOfHeader + (notes * note.Length)));
        return file;
    }

    /// <summary>All white and honestly compressed: 400 kB that become 400 MB.</summary>
    public static byte[] PngBomb() => Png(20_000, 20_000, TestFile.Deflated(new byte[20_001 * 20_000 / 4]));

    /// <summary>One pixel over and over.</summary>
    public static byte[] Gif(ushort width, ushort height, int frames)
    {
        byte[] screen = [.. "GIF89a"u8, .. Little(width), .. Little(height), 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
        byte[] frame = [0x2C, 0, 0, 0, 0, .. Little(width), .. Little(height), 0, 2, 2, 0x4C, 0x01, 0];
        return [.. screen, .. Enumerable.Repeat(frame, frames).SelectMany(f => f), 0x3B];
    }

    /// <summary>GIF89a/* … */=1;alert(1) — a picture to one reader, a program to another.</summary>
    public static byte[] GifOfJavaScript()
    {
        var file = BadPictures.Good("gif");
        "/*"u8.CopyTo(file.AsSpan(6));
        return [.. file, .. "*/=1;alert(1)"u8];
    }

    public static byte[] Webp(int width, int height, int frames)
    {
        byte[] canvas = [2, 0, 0, 0, .. Little24(width - 1), .. Little24(height - 1)];
        byte[] frame = [.. "ANMF"u8, 24, 0, 0, 0, .. new byte[16], .. "VP8L"u8, 0, 0, 0, 0];
        byte[] chunks =
            [.. "VP8X"u8, 10, 0, 0, 0, .. canvas, .. Enumerable.Repeat(frame, frames).SelectMany(f => f)];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, chunks.Length + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. chunks];
    }

    private static byte[] JpegFrame(byte marker, ushort width, ushort height, params byte[] samplings) =>
    [
        0xFF, marker, 0, (byte)(8 + (3 * samplings.Length)), 8,
        (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)samplings.Length,
        .. samplings.SelectMany((sampling, i) => new byte[] { (byte)(i + 1), sampling, 0 }),
    ];

    private static byte[] JpegScan() => [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xAA, 0x55];

    private static byte[] Png(
        uint width, uint height, byte[] pixels, byte bits = 8, byte colours = 0, bool isInterlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(header, width);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (bits, colours, (byte)(isInterlaced ? 1 : 0));
        return
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
            .. TestFile.Chunk("IHDR", header), .. TestFile.Chunk("IDAT", pixels), .. TestFile.Chunk("IEND", []),
        ];
    }

    private static byte[] Little(ushort number) => [(byte)number, (byte)(number >> 8)];

    private static byte[] Little24(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];
}
