using System.Text;
using NetVips;

namespace NewsPortal.Testing.Pictures;

/// <summary>Every kind of file that somebody may send by mistake or on purpose, made anew for each test.</summary>
public static class BadPictures
{
    private const string Script = "<script>alert(1)</script>";
    private const string Svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>x()</script></svg>";

    public static IReadOnlyList<BadPicture> All { get; } =
    [
        .. Strangers(), .. Promises(), .. Truncations(), .. Damages(), .. Disguises(), .. Scripts(), .. Names(),
    ];

    public static byte[] Good(string format)
    {
        using var image = Image.NewFromBuffer(TestPictures.Jpeg(320, 240, format.Length));
        return format switch
        {
            "jpg" => image.JpegsaveBuffer(90),
            "png" => image.PngsaveBuffer(),
            "webp" => image.WebpsaveBuffer(90, keep: Enums.ForeignKeep.None),
            _ => image.GifsaveBuffer(),
        };
    }

    private static IEnumerable<BadPicture> Strangers() =>
    [
        new("nothing at all", "anh.jpg", () => [], "PictureRequired"),
        new("zeroes", "anh.jpg", () => new byte[5_000], "PictureNotRecognised"),
        new("text", "anh.jpg", () => "Đây là ảnh, thật đấy."u8.ToArray(), "PictureNotRecognised"),
        new("a web page", "anh.jpg", () => Bytes("<html><body>" + Script + "</body></html>"), "PictureNotRecognised"),
        new("a program", "anh.jpg", () => [0x4D, 0x5A, 0x90, 0, .. new byte[400]], "PictureNotRecognised"),
        new("SVG", "hinh.svg", () => Bytes(Svg), "PictureSvg"),
        new("SVG called JPEG", "hinh.jpg", () => Bytes("<?xml version='1.0'?>" + Svg), "PictureSvg"),
        new("PDF", "bao-cao.pdf", () => Bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj"), "PicturePdf"),
        new("PDF behind noise", "anh.jpg", () => [.. new byte[800], .. "%PDF-1.4"u8], "PicturePdf"),
        new("TIFF", "anh.tif", () => Saved(i => i.TiffsaveBuffer()), "PictureTiff"),
        new("a camera's raw picture", "DSC_1.NEF", () => [.. "MM\0*\0\0\0\u0008"u8, .. new byte[900]], "PictureTiff"),
        new("HEIC", "IMG_1.HEIC", () => [0, 0, 0, 0x18, .. "ftypheic"u8, .. new byte[900]], "PictureHeic"),
        new("AVIF", "anh.avif", () => Saved(i => i.HeifsaveBuffer(
            50, compression: Enums.ForeignHeifCompression.Av1)), "PictureAvif"),
        new("ImageMagick's MVG", "anh.jpg", () => Bytes(
            "push graphic-context\nviewbox 0 0 9 9\nimage over 0,0 0,0 'https://127.0.0.1/x'\n"),
            "PictureNotRecognised"),
        new("ImageMagick's MSL", "anh.jpg", () => Bytes(
            "<?xml version='1.0'?><image><read filename='/etc/passwd'/></image>"), "PictureNotRecognised"),
        new("ImageMagick's text:", "anh.jpg", () => Bytes("text:/etc/passwd"), "PictureNotRecognised"),
        new("30 megabytes", "anh.jpg", () => [.. Good("jpg"), .. new byte[30_000_000]], "PictureTooLarge"),
    ];

    private static IEnumerable<BadPicture> Promises() =>
    [
        new("JPEG of 60,000 × 60,000", "to.jpg", () => HeaderOnly.Jpeg(60_000, 60_000), "PictureSideTooLong"),
        new("PNG of 60,000 × 60,000", "to.png", () => HeaderOnly.Png(60_000, 60_000), "PictureSideTooLong"),
        new("WebP of 60,000 × 60,000", "to.webp", () => HeaderOnly.Webp(60_000, 60_000, 1), "PictureSideTooLong"),
        new("GIF of 60,000 × 60,000", "to.gif", () => HeaderOnly.Gif(60_000, 60_000, 1), "PictureSideTooLong"),
        new("PNG of four thousand million", "to.png", () => HeaderOnly.Png(uint.MaxValue, 1), "PictureSideTooLong"),
        new("a bomb of 400 megapixels", "bom.png", HeaderOnly.PngBomb, "PictureTooManyPixels"),
        new("JPEG of two sizes", "hai.jpg", HeaderOnly.JpegTwice, "PictureSideTooLong"),
        new("progressive JPEG", "to.jpg", () => HeaderOnly.ProgressiveJpeg(9_000, 9_000, 0x11, 0x11, 0x11),
            "PictureMemory"),
        new("interlaced PNG", "to.png", () => HeaderOnly.InterlacedPng(9_000, 9_000, 8, 6), "PictureMemory"),
        new("a still WebP of animations", "to.webp", () => HeaderOnly.Webp(9_000, 9_000, 1), "PictureMemory"),
        new("GIF of 81 megapixels", "to.gif", () => HeaderOnly.Gif(9_000, 9_000, 1), "PictureMemory"),
        new("19,000 notes of 1 MB", "chu.png", () => HeaderOnly.PngOfNotes(
            19_000, TestFile.Deflated(new byte[1_000_000])), "PictureMetadataTooMuch"),
        new("a million notes of nothing", "chu.png", () => HeaderOnly.PngOfNotes(
            1_300_000, []), "PictureMetadataTooMuch"),
        new("10,000 frames of GIF", "dong.gif", () => HeaderOnly.Gif(1, 1, 10_000), "PictureTooManyFrames"),
        new("10,000 frames of WebP", "dong.webp", () => HeaderOnly.Webp(1, 1, 10_000), "PictureTooManyFrames"),
    ];

    private static IEnumerable<BadPicture> Truncations() =>
        from format in new[] { "jpg", "png", "webp", "gif" }
        from percent in new[] { 30, 50, 70, 90, 99 }
        select new BadPicture(
            $"{format} cut at {percent} %", $"cut.{format}",
            () => Good(format)[..(Good(format).Length * percent / 100)], "PictureTruncated");

    private static IEnumerable<BadPicture> Damages() =>
    [
        new("PNG without its pixels", "hong.png", () => HeaderOnly.Png(100, 100), "PictureBroken"),
        new("PNG with a hole", "hong.png", () => WithHole(Good("png")), "PictureBroken"),
        new("JPEG without its tables", "hong.jpg", () => HeaderOnly.Jpeg(100, 100), "PictureBroken"),
    ];

    private static IEnumerable<BadPicture> Disguises() =>
    [
        new("JPEG and ZIP", "anh.jpg", () => [.. Good("jpg"), .. Zip()], "PicturePolyglot"),
        new("PNG and ZIP", "anh.png", () => [.. Good("png"), .. Zip()], "PicturePolyglot"),
        new("JPEG and HTML", "anh.jpg", () => [.. Good("jpg"), .. Bytes("<html>" + Script)], "PictureScript"),
        new("JPEG and HTML inside", "anh.jpg", () => TestFile.WithComment(
            Good("jpg"), "<html><body>"), "PictureScript"),
        new("JPEG and PDF inside", "anh.jpg", () => TestFile.WithComment(Good("jpg"), "%PDF-1.7"), "PicturePolyglot"),
        new("GIF and JavaScript", "anh.gif", HeaderOnly.GifOfJavaScript, "PicturePolyglot"),
        new("PNG and PHP inside", "anh.png", () => TestFile.WithChunk(
            Good("png"), "tEXt", [.. "Comment\0"u8, .. "<?php system($_GET[0]); ?>"u8]), "PictureScript"),
        new("PNG and PHP behind", "anh.png", () => [.. Good("png"), .. "<?php system($_GET[0]);"u8], "PictureScript"),
        new("PNG and a program", "anh.png", () => [.. Good("png"), .. "\u007FELF\u0002"u8], "PictureTrailing"),
        new("GIF and an archive", "anh.gif", () => [.. Good("gif"), .. "Rar!\u001A\u0007"u8], "PictureTrailing"),
        new("WebP and something", "anh.webp", () => [.. Good("webp"), .. "MZ\u0090"u8], "PictureTrailing"),
    ];

    private static IEnumerable<BadPicture> Scripts() =>
    [
        new("a script in EXIF", "anh.jpg", () => TestFile.WithExif(
            Good("jpg"), new TestExif().Text(ExifPart.Image, 0x010E, Script)), "PictureScript"),
        new("a script in Windows' title", "anh.jpg", () => TestFile.WithExif(
            Good("jpg"), new TestExif().Windows(0x9C9B, Script)), "PictureScript"),
        new("a script in IPTC", "anh.jpg", () => TestFile.WithIptc(
            Good("jpg"), new TestIptc().Text(120, "<img src=x onerror=alert(1)>")), "PictureScript"),
        new("a script in XMP", "anh.jpg", () => TestFile.WithXmp(
            Good("jpg"), TestFile.XmpText("dc:description", "&lt;script&gt;alert(1)&lt;/script&gt;")), "PictureScript"),
        new("a script in compressed text", "anh.png", () => TestFile.WithChunk(
            Good("png"), "zTXt", [.. "Comment\0\0"u8, .. TestFile.Deflated(Bytes(Script))]), "PictureScript"),
    ];

    private static IEnumerable<BadPicture> Names() =>
        from pair in new (string Name, string Code)[]
        {
            ("anh.png", "PictureExtensionWrong"), ("anh.php", "PictureExtensionWrong"),
            ("anh.php.jpg", "PictureDoubleExtension"), ("anh.png.jpg", "PictureDoubleExtension"),
            ("../anh.jpg", "PictureNamePath"), ("..\\..\\anh.jpg", "PictureNamePath"),
            ("anh\r\nX-Header: 1.jpg", "PictureNameControl"), ("anh\u202Egpj.jpg", "PictureNameControl"),
            ("<img src=x>.jpg", "PictureNameMarkup"), (new string('a', 300) + ".jpg", "PictureNameTooLong"),
            ("anh 😺.jpg", "PictureNameEmoji"),
        }
        select new BadPicture("the name " + pair.Name.ReplaceLineEndings("⏎"), pair.Name, () => Good("jpg"), pair.Code);

    private static byte[] Zip() => [.. "PK\u0003\u0004"u8, .. new byte[60], .. "PK\u0005\u0006"u8, .. new byte[18]];

    private static byte[] WithHole(byte[] file)
    {
        Array.Fill(file, (byte)0, file.Length / 2, 60);
        return file;
    }

    private static byte[] Saved(Func<Image, byte[]> save)
    {
        using var image = Image.NewFromBuffer(Good("jpg"));
        return save(image);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
