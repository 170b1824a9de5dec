using System.Buffers.Binary;
using System.Text;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Media.Checks;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media.Checks;

public sealed class DisguiseCheckTests
{
    private static byte[] Jpeg => Media.Pictures.Of("jpg");

    private static string? CodeFor(byte[] file) => DisguiseCheck.Objection(file, PictureHeader.Read(file)!)?.Code;

    private static byte[] Box(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content];
    }

    private static byte[] Film =>
    [
        .. Box("ftyp", "mp42\0\0\0\0isom"u8.ToArray()), .. Box("mdat", new byte[500]), .. Box("moov", new byte[90]),
    ];

    public static readonly TheoryData<string> Kinds = ["jpg", "progressive", "png", "webp", "transparent", "gif"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_plain_picture_is_nothing_else(string kind) => Assert.Null(CodeFor(Media.Pictures.Of(kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_strange_may_follow_a_picture(string kind)
    {
        var file = Media.Pictures.Of(kind);

        Assert.Null(CodeFor([.. file, .. new byte[5_000]]));
        Assert.Equal("PictureTrailing", CodeFor([.. file, .. "MZ\u0090 a program"u8]));
        Assert.Equal("PictureTrailing", CodeFor([.. file, .. new byte[5_000], .. "Rar!\u001A\u0007"u8]));
    }

    [Fact]
    public void What_cameras_leave_behind_a_photo_is_fine()
    {
        Assert.Null(CodeFor([.. Jpeg, .. Jpeg]));
        Assert.Null(CodeFor([.. Jpeg, .. new byte[700], .. Media.Pictures.Of("progressive"), .. Jpeg]));
        Assert.Null(CodeFor([.. Jpeg, .. Film]));
        Assert.Null(CodeFor([.. Jpeg, .. Jpeg, .. Film, .. new byte[16]]));
        Assert.Null(CodeFor(
            [.. Jpeg, .. "\0\0\u0001\u000AImage_UTC_Data1671167370000SEFH"u8, .. new byte[20], .. "SEFT"u8]));
        Assert.Null(CodeFor([.. Jpeg, .. new byte[90], 1, 2, 3, .. "cbipcbbl"u8]));
    }

    [Fact]
    public void A_film_or_a_second_photo_is_no_cover_for_something_else()
    {
        Assert.Equal("PictureTrailing", CodeFor([.. Jpeg, .. Film, .. "#!/bin/sh\nrm -rf"u8]));
        Assert.Equal("PictureTrailing", CodeFor([.. Jpeg, .. Jpeg, .. "\u007FELF"u8]));
        Assert.Equal("PictureTrailing", CodeFor([.. Jpeg, .. Jpeg[..^20]]));
    }

    [Fact]
    public void A_picture_that_is_an_archive_or_a_document_too_is_refused()
    {
        byte[] archive = [.. "PK\u0003\u0004"u8, .. new byte[40], .. "PK\u0005\u0006"u8, .. new byte[18]];

        Assert.Equal("PicturePolyglot", CodeFor([.. Jpeg, .. archive]));
        Assert.Equal("PicturePolyglot", CodeFor([.. Jpeg, .. Film, .. archive]));
        Assert.Equal("PicturePolyglot", CodeFor([.. Media.Pictures.Of("png"), .. archive]));
        Assert.Equal("PicturePolyglot", CodeFor(TestFile.WithComment(Jpeg, "%PDF-1.7\n1 0 obj")));
        Assert.Equal("PicturePolyglot", CodeFor(TestFile.WithSegment(Jpeg, 0xEF, [.. archive])));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("< SCRIPT src=//x>", true)]
    [InlineData("&lt;script&gt;alert(1)", true)]
    [InlineData("<?php system($_GET[0]);", true)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("<iframe src=x>", true)]
    [InlineData("<img src=x onerror=alert(1)>", true)]
    [InlineData("Ảnh: A < B, giá 5 > 3 & onload = tốt", false)]
    [InlineData("Lập trình viên học JavaScript: bài 1", false)]
    [InlineData("<3 Hà Nội", false)]
    public void Scripts_in_text_are_refused_and_ordinary_signs_are_not(string text, bool refused)
    {
        var code = refused ? "PictureScript" : null;
        var png = Media.Pictures.Of("png");
        byte[][] files =
        [
            TestFile.WithComment(Jpeg, text),
            TestFile.WithExif(Jpeg, new TestExif().Text(ExifPart.Image, 0x010E, text)),
            TestFile.WithExif(Jpeg, new TestExif().Windows(0x9C9B, text)),
            TestFile.WithIptc(Jpeg, new TestIptc().Text(120, text)),
            TestFile.WithChunk(png, "tEXt", [.. "Comment\0"u8, .. Encoding.UTF8.GetBytes(text)]),
            TestFile.WithChunk(png, "zTXt", [.. "Comment\0\0"u8, .. TestFile.Deflated(Encoding.UTF8.GetBytes(text))]),
            TestFile.WithRiffChunk(Media.Pictures.Of("transparent"), "XMP ", Encoding.UTF8.GetBytes(text)),
            Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Media.Pictures.GifOf(1, text))),
        ];

        Assert.All(files, file => Assert.Equal(code, CodeFor(file)));
    }

    [Fact]
    public void A_gif_that_opens_a_comment_of_javascript_is_refused()
    {
        var file = Media.Pictures.Of("gif");
        "/*"u8.CopyTo(file.AsSpan(6));

        Assert.Equal("PicturePolyglot", CodeFor(file));
    }
}
