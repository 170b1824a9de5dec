using System.Text;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media.Metadata;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media.Metadata;

public sealed class PictureMetadataReaderTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    private static byte[] Jpeg => Media.Pictures.Of("jpg");

    private static PictureMetadata Read(byte[] file) => PictureMetadataReader.Read(file, Now);

    private static TestIptc Iptc => new TestIptc().InUtf8();

    [Fact]
    public void A_picture_without_metadata_says_nothing() => Assert.Equal(PictureMetadata.None, Read(Jpeg));

    [Fact]
    public void Everything_is_read_from_iptc()
    {
        var iptc = Iptc.Text(120, "Toàn cảnh cầu Long Biên.").Text(110, "Minh Sơn/Vietnam+").Text(80, "Minh Sơn")
            .Text(116, "© TTXVN").Text(92, "Cầu Long Biên").Text(90, "Hà Nội").Text(101, "Việt Nam")
            .Text(55, "20221216").Text(60, "120930+0700");

        Assert.Equal(
            new PictureMetadata(
                "Toàn cảnh cầu Long Biên.", "Minh Sơn/Vietnam+", "© TTXVN", "",
                new DateTime(2022, 12, 16, 5, 9, 30, DateTimeKind.Utc), "Cầu Long Biên, Hà Nội, Việt Nam"),
            Read(TestFile.WithIptc(Jpeg, iptc)));
    }

    [Fact]
    public void Everything_is_read_from_xmp()
    {
        var file = TestFile.WithXmp(
            Jpeg,
            TestFile.XmpText("dc:description", "Mùa nước nổi.") + TestFile.XmpText("dc:rights", "© Báo Tin")
            + "<photoshop:Credit>Thanh Hà/TTXVN</photoshop:Credit><photoshop:City>An Giang</photoshop:City>"
            + "<photoshop:DateCreated>2023-10-01T06:30:00+07:00</photoshop:DateCreated>"
            + "<Iptc4xmpCore:Location>Búng Bình Thiên</Iptc4xmpCore:Location>"
            + "<xmpRights:WebStatement>https://example.vn/ban-quyen</xmpRights:WebStatement>");

        Assert.Equal(
            new PictureMetadata(
                "Mùa nước nổi.", "Thanh Hà/TTXVN", "© Báo Tin", "https://example.vn/ban-quyen",
                new DateTime(2023, 9, 30, 23, 30, 0, DateTimeKind.Utc), "Búng Bình Thiên, An Giang"),
            Read(file));
    }

    [Fact]
    public void Everything_is_read_from_exif()
    {
        var exif = new TestExif().Text(ExifPart.Image, 0x010E, "Chợ nổi Cái Răng")
            .Text(ExifPart.Image, 0x013B, "Lê Minh").Text(ExifPart.Image, 0x8298, "© Lê Minh")
            .Text(ExifPart.Camera, 0x9003, "2022:12:16 12:09:30");

        Assert.Equal(
            new PictureMetadata(
                "Chợ nổi Cái Răng", "Lê Minh", "© Lê Minh", "",
                new DateTime(2022, 12, 16, 5, 9, 30, DateTimeKind.Utc), ""),
            Read(TestFile.WithExif(Jpeg, exif)));
    }

    [Fact]
    public void Words_come_from_xmp_then_iptc_then_exif_and_the_time_from_the_camera()
    {
        var file = TestFile.WithXmp(Jpeg, TestFile.XmpText("dc:description", "Theo XMP")
            + "<photoshop:DateCreated>2001-01-01T00:00:00Z</photoshop:DateCreated>");
        file = TestFile.WithIptc(file, Iptc.Text(120, "Theo IPTC").Text(110, "Nguồn IPTC"));
        file = TestFile.WithExif(file, new TestExif().Text(ExifPart.Image, 0x010E, "Theo EXIF")
            .Text(ExifPart.Image, 0x8298, "© EXIF").Text(ExifPart.Camera, 0x9003, "2022:12:16 12:09:30"));

        var read = Read(file);

        Assert.Equal(("Theo XMP", "Nguồn IPTC", "© EXIF"), (read.Caption, read.Credit, read.Copyright));
        Assert.Equal(2022, read.TakenAt?.Year);
    }

    [Fact]
    public void Iptc_wins_when_it_was_changed_after_xmp()
    {
        var iptc = Iptc.Text(120, "Mới sửa");
        var xmp = TestFile.WithXmp(Jpeg, TestFile.XmpText("dc:description", "Cũ"));

        Assert.Equal("Cũ", Read(TestFile.WithIptc(xmp, iptc.AgreedWithXmp())).Caption);
        Assert.Equal("Mới sửa", Read(TestFile.WithIptc(xmp, iptc.WithDigest([1, .. new byte[15]]))).Caption);
        Assert.Equal("Cũ", Read(TestFile.WithIptc(xmp, iptc.WithDigest(new byte[16]))).Caption);
    }

    [Fact]
    public void A_name_signed_as_creator_is_the_credit_where_no_credit_is_given()
    {
        var xmp = TestFile.WithXmp(Jpeg, "<dc:creator><rdf:Seq><rdf:li>Hà My</rdf:li></rdf:Seq></dc:creator>");

        Assert.Equal("Hà My", Read(xmp).Credit);
        Assert.Equal("Báo Tin", Read(TestFile.WithIptc(xmp, Iptc.Text(110, "Báo Tin"))).Credit);
        Assert.Equal("Tấn Vũ", Read(TestFile.WithIptc(Jpeg, Iptc.Text(80, "Tấn Vũ"))).Credit);
    }

    // Cầu Đức Hòa, with tones as bytes of their own; the last two are western.
    [Theory]
    [InlineData("43E2CC7520D0FDEC6320486FCC61", "Cầu Đức Hòa")]
    [InlineData("41D26E68204D69F2", "Ảnh Mị")]
    [InlineData("546F6DE1732053E36F", "Tomás São")]
    [InlineData("466F726CEC20706572F2", "Forlì però")]
    public void Text_without_a_stated_encoding_is_taken_for_what_it_looks_like(string hex, string expected)
    {
        var iptc = new TestIptc().Add(2, 120, Convert.FromHexString(hex));

        Assert.Equal(expected, Read(TestFile.WithIptc(Jpeg, iptc)).Caption);
    }

    [Fact]
    public void Utf8_without_a_stated_encoding_is_utf8() =>
        Assert.Equal("Đường", Read(TestFile.WithIptc(Jpeg, new TestIptc().Text(120, "Đường"))).Caption);

    [Fact]
    public void The_encoding_that_iptc_names_is_believed()
    {
        var latin = new TestIptc().Add(1, 90, [0x1B, (byte)'.', (byte)'A']).Add(2, 120, [0xD0, 0xFD]);
        var broken = Iptc.Add(2, 120, [(byte)'a', 0xFF, (byte)'b']);

        Assert.Equal("Ðý", Read(TestFile.WithIptc(Jpeg, latin)).Caption);
        Assert.Equal("a\uFFFDb", Read(TestFile.WithIptc(Jpeg, broken)).Caption);
    }

    [Theory]
    [InlineData("ASCII\0\0\0", "Anh chup", "us-ascii")]
    [InlineData("UNICODE\0", "Ảnh chụp", "utf-16")]
    [InlineData("UNICODE\0", "Ảnh chụp", "utf-16BE")]
    [InlineData("\0\0\0\0\0\0\0\0", "Ảnh chụp", "utf-8")]
    public void A_users_comment_is_read_in_its_character_code(string code, string text, string encoding)
    {
        byte[] comment = [.. Encoding.ASCII.GetBytes(code), .. Encoding.GetEncoding(encoding).GetBytes(text)];

        Assert.Equal(text, Read(TestFile.WithExif(Jpeg, new TestExif().Raw(ExifPart.Camera, 0x9286, comment))).Caption);
    }

    [Fact]
    public void What_windows_explorer_wrote_is_read()
    {
        var title = Read(TestFile.WithExif(
            Jpeg, new TestExif().Windows(0x9C9B, "Tít ảnh").Windows(0x9C9D, "Thu Trang")));
        var comment = new TestExif().Windows(0x9C9B, "Tít ảnh").Windows(0x9C9C, "Lời bình");

        Assert.Equal(("Tít ảnh", "Thu Trang"), (title.Caption, title.Credit));
        Assert.Equal("Lời bình", Read(TestFile.WithExif(Jpeg, comment)).Caption);
    }

    [Theory]
    [InlineData("OLYMPUS DIGITAL CAMERA         ")]
    [InlineData("SONY DSC")]
    [InlineData("DCIM\\100MEDIA")]
    [InlineData("   ")]
    public void What_cameras_say_of_themselves_is_no_caption(string talk) =>
        Assert.Equal("", Read(TestFile.WithExif(Jpeg, new TestExif().Text(ExifPart.Image, 0x010E, talk))).Caption);

    [Theory]
    [InlineData("2022:12:16 12:09:30", null, "2022-12-16T05:09:30")]
    [InlineData("2022:12:16 12:09:30", "+09:00", "2022-12-16T03:09:30")]
    [InlineData("2022:12:16 12:09:30", "-03:30", "2022-12-16T15:39:30")]
    [InlineData("2022:12:16 12:09:30", "nonsense", "2022-12-16T05:09:30")]
    [InlineData("0000:00:00 00:00:00", null, null)]
    [InlineData("    :  :     :  :  ", null, null)]
    [InlineData("2022:02:30 10:00:00", null, null)]
    [InlineData("0001:01:01 00:00:00", null, null)]
    [InlineData("1700:01:01 00:00:00", null, null)]
    [InlineData("2031:01:01 00:00:00", null, null)]
    public void Camera_time_is_vietnams_unless_it_names_its_offset(string time, string? offset, string? utc)
    {
        var exif = new TestExif().Text(ExifPart.Camera, 0x9003, time);
        exif = offset is null ? exif : exif.Text(ExifPart.Camera, 0x9011, offset);

        var taken = Read(TestFile.WithExif(Jpeg, exif)).TakenAt;

        Assert.Equal(utc, taken?.ToString("s"));
        Assert.True(taken is null or { Kind: DateTimeKind.Utc });
    }

    [Theory]
    [InlineData("20221216", "120930+0900", "2022-12-16T03:09:30")]
    [InlineData("20221216", "120930", "2022-12-16T05:09:30")]
    [InlineData("20221216", null, "2022-12-15T17:00:00")]
    [InlineData("20221300", "120930", null)]
    public void Iptc_has_day_and_clock_apart(string day, string? clock, string? utc)
    {
        var iptc = Iptc.Text(55, day);
        iptc = clock is null ? iptc : iptc.Text(60, clock);

        Assert.Equal(utc, Read(TestFile.WithIptc(Jpeg, iptc)).TakenAt?.ToString("s"));
    }

    [Theory]
    [InlineData("2022-12-16T12:09:30", "2022-12-16T05:09:30")]
    [InlineData("2022-12-16T12:09:30.123Z", "2022-12-16T12:09:30")]
    [InlineData("2022-12-16T12:09-05:00", "2022-12-16T17:09:00")]
    [InlineData("2022-12-16", "2022-12-15T17:00:00")]
    [InlineData("2022", null)]
    public void Xmp_time_is_vietnams_unless_it_names_its_offset(string time, string? utc) =>
        Assert.Equal(
            utc,
            Read(TestFile.WithXmp(Jpeg, $"<photoshop:DateCreated>{time}</photoshop:DateCreated>"))
                .TakenAt?.ToString("s"));

    [Fact]
    public void Text_is_cleaned_and_cut_to_what_the_library_takes()
    {
        var untidy = Iptc.Text(120, "  Câ\u0300u \u200BLong\u0007\r\nBiên " + new string('a', 2_000))
            .Text(110, new string('b', 400));

        var read = Read(TestFile.WithIptc(Jpeg, untidy));

        Assert.StartsWith("Cầu Long Biên aaa", read.Caption, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Caption, char.IsControl);
        Assert.True(read.Caption.IsNormalized());
        Assert.Equal((MediaRules.CaptionLength, MediaRules.CreditLength), (read.Caption.Length, read.Credit.Length));
    }

    [Fact]
    public void Png_and_webp_carry_xmp_and_exif_too()
    {
        const string Description = "<photoshop:Credit>Thanh Hà</photoshop:Credit>";
        var exif = new TestExif().Text(ExifPart.Image, 0x010E, "Chú thích").ToArray();

        Assert.Equal("Thanh Hà", Read(TestFile.WithPngXmp(Media.Pictures.Of("png"), Description)).Credit);
        Assert.Equal("Chú thích", Read(TestFile.WithChunk(Media.Pictures.Of("png"), "eXIf", exif)).Caption);
        var webp = Media.Pictures.Of("transparent");
        Assert.Equal("Chú thích", Read(TestFile.WithRiffChunk(webp, "EXIF", exif)).Caption);
        Assert.Equal("Chú thích", Read(TestFile.WithRiffChunk(webp, "EXIF", [.. "Exif\0\0"u8, .. exif])).Caption);
        Assert.Equal(
            "Thanh Hà",
            Read(TestFile.WithRiffChunk(webp, "XMP ", Encoding.UTF8.GetBytes(TestFile.Xmp(Description)))).Credit);
    }
}
