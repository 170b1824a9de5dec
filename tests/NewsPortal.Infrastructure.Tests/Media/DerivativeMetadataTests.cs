using System.Text;
using MetadataExtractor;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Xmp;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

/// <summary>What search engines and agencies read in a served file, and what nobody shall find there.</summary>
public sealed class DerivativeMetadataTests
{
    private const string License = "https://creativecommons.org/licenses/by/4.0/";
    private static readonly PictureSignature Signature =
        new("Ảnh: Minh Sơn/Vietnam+ & <bạn>", "© Báo Tin tức", License);
    private static readonly string[] Secrets =
        ["SERIAL-0042", "LENS-0815", "Chủ máy", "Lời bình kín", "Hà Nội kín", "Ghi chú của máy", "uuid-bi-mat"];

    // 21 degrees, 2 minutes, 3.5 seconds, as it lies in the file.
    private static readonly byte[] Latitude =
        [21, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 35, 0, 0, 0, 10, 0, 0, 0];

    public static readonly TheoryData<string, string> Cases = new()
    {
        { "jpg", "jpg" }, { "jpg", "webp" }, { "png", "jpg" }, { "png", "webp" }, { "webp", "jpg" }, { "webp", "webp" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Credit_copyright_and_licence_travel_and_nothing_else_does(string from, string to)
    {
        var original = Loaded(from);
        Assert.All(Secrets, secret => Assert.True(Contains(original, Encoding.UTF8.GetBytes(secret)), secret));
        Assert.True(Contains(original, Latitude) && Contains(original, Thumbnail));

        var made = TestEdition.Make(original, new Rendition("full", 320, to), FocalPoint.Centre, Signature);

        AssertSigned(made, to);
        Assert.All(Secrets, secret => Assert.False(Contains(made, Encoding.UTF8.GetBytes(secret)), secret));
        Assert.False(Contains(made, Latitude));
        Assert.False(Contains(made, Thumbnail));
        Assert.False(Contains(made, "Exif"u8.ToArray()));
        Assert.False(Contains(made, "ICC_PROFILE"u8.ToArray()));
        string[] allowed = to == "jpg"
            ? ["JPEG", "JFIF", "Photoshop", "IPTC", "XMP", "Huffman", "File Type"] : ["WebP", "XMP", "File Type"];
        Assert.Equal([], Directories(made).Select(d => d.Name).Except(allowed));
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("webp")]
    public void A_picture_without_credit_carries_no_metadata_at_all(string format)
    {
        var made = TestEdition.Make(
            Loaded("jpg"), new Rendition("full", 320, format), FocalPoint.Centre,
            new PictureSignature("", "", "Riêng"));

        Assert.DoesNotContain(Directories(made), d => d is IptcDirectory or XmpDirectory);
    }

    [Theory]
    [InlineData("Theo thỏa thuận", "")]
    [InlineData("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("/ban-quyen", "")]
    [InlineData("http://example.vn/ban-quyen", "http://example.vn/ban-quyen")]
    public void Only_an_address_is_written_as_one(string license, string address)
    {
        var made = TestEdition.Make(
            Media.Pictures.Of("jpg"), new Rendition("full", 320, "jpg"), FocalPoint.Centre,
            new PictureSignature("Minh Sơn", "", license));

        Assert.Equal(address, XmpOf(made).GetValueOrDefault("xmpRights:WebStatement", ""));
    }

    private static byte[] Thumbnail { get; } = Encoding.ASCII.GetBytes("thumbnail-inside-the-thumbnail");

    private static byte[] Loaded(string format)
    {
        var exif = new TestExif().Text(ExifPart.Image, 0x013B, "Chủ máy").Text(ExifPart.Image, 0x010E, "Lời bình kín")
            .Text(ExifPart.Camera, 0xA431, "SERIAL-0042").Text(ExifPart.Camera, 0xA435, "LENS-0815")
            .Raw(ExifPart.Camera, 0x927C, Encoding.UTF8.GetBytes("Ghi chú của máy"))
            .Text(ExifPart.Place, 1, "N").Numbers(ExifPart.Place, 2, 21, 1, 2, 1, 35, 10)
            .Thumbnail(TestFile.WithComment(Media.Pictures.Of("jpg"), "thumbnail-inside-the-thumbnail"));
        const string Place = "<photoshop:City>Hà Nội kín</photoshop:City><xmp:DocumentID>uuid-bi-mat</xmp:DocumentID>";
        var file = Media.Pictures.Of(format == "webp" ? "transparent" : format, 640, 480);
        return format switch
        {
            "jpg" => TestFile.WithExif(TestFile.WithXmp(file, Place), exif),
            "png" => TestFile.WithChunk(TestFile.WithPngXmp(file, Place), "eXIf", exif.ToArray()),
            _ => TestFile.WithRiffChunk(
                TestFile.WithRiffChunk(file, "EXIF", exif.ToArray()), "XMP ",
                Encoding.UTF8.GetBytes(TestFile.Xmp(Place))),
        };
    }

    private static void AssertSigned(byte[] made, string format)
    {
        var xmp = XmpOf(made);
        Assert.Equal(Signature.Credit, xmp["photoshop:Credit"]);
        Assert.Equal(Signature.Copyright, xmp["dc:rights[1]"]);
        Assert.Equal(License, xmp["xmpRights:WebStatement"]);
        Assert.Equal(5, xmp.Count);
        if (format == "jpg")
        {
            var iptc = Assert.Single(Directories(made).OfType<IptcDirectory>());
            Assert.Equal(Signature.Credit, iptc.GetString(IptcDirectory.TagCredit));
            Assert.Equal(Signature.Copyright, iptc.GetString(IptcDirectory.TagCopyrightNotice));
            Assert.Equal(4, iptc.TagCount);
        }
    }

    private static Dictionary<string, string> XmpOf(byte[] file) =>
        Directories(file).OfType<XmpDirectory>().Single().XmpMeta!.Properties
            .Where(p => p.Path is not null).ToDictionary(p => p.Path, p => p.Value);

    private static IReadOnlyList<MetadataExtractor.Directory> Directories(byte[] file) =>
        ImageMetadataReader.ReadMetadata(new MemoryStream(file));

    private static bool Contains(byte[] file, byte[] bytes) => file.AsSpan().IndexOf(bytes) >= 0;
}
