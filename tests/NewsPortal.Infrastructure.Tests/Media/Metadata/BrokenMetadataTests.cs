using System.Buffers.Binary;
using System.Text;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Media.Metadata;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media.Metadata;

public sealed class BrokenMetadataTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    private static byte[] Jpeg => Media.Pictures.Of("jpg");

    [Fact]
    public void Damaged_metadata_never_breaks_the_reader()
    {
        var file = TestFile.WithXmp(Jpeg, TestFile.XmpText("dc:description", "Chú thích"));
        file = TestFile.WithIptc(file, new TestIptc().InUtf8().Text(120, "Chú thích").Text(55, "20221216"));
        file = TestFile.WithExif(file, new TestExif().Text(ExifPart.Image, 0x010E, "Chú thích")
            .Text(ExifPart.Camera, 0x9003, "2022:12:16 12:09:30").Thumbnail(Jpeg));
        var random = new Random(7);
        for (var round = 0; round < 4_000; round++)
        {
            var damaged = (byte[])file.Clone();
            for (var i = 0; i < 6; i++)
            {
                damaged[random.Next(2_500)] = (byte)random.Next(256);
            }

            PictureMetadataReader.Read(damaged[..random.Next(damaged.Length)], Now);
            PictureMetadataReader.Read(damaged, Now);
        }
    }

    [Fact]
    public void Xmp_nested_without_end_is_not_followed()
    {
        var nested = string.Concat(Enumerable.Repeat("<dc:x>", 100_000))
            + string.Concat(Enumerable.Repeat("</dc:x>", 100_000));

        Assert.Equal(PictureMetadata.None, ReadPng(TestFile.Xmp(nested)));
    }

    [Fact]
    public void Entities_that_multiply_are_not_followed()
    {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + TestFile.Xmp(TestFile.XmpText("dc:description", "&b;"));

        Assert.Equal(PictureMetadata.None, ReadPng(bomb));
    }

    [Fact]
    public void A_chain_of_directories_is_not_followed_to_the_end_of_the_stack()
    {
        const int Length = 20_000_000;
        var chain = new byte[Length];
        "II*\0"u8.CopyTo(chain);
        chain[4] = 8;
        // Each directory has one entry: a directory right behind it.
        for (var at = 8; at + 36 < Length; at += 18)
        {
            (chain[at], chain[at + 2], chain[at + 3], chain[at + 4], chain[at + 6]) = (1, 0x4A, 0x01, 4, 1);
            BinaryPrimitives.WriteInt32LittleEndian(chain.AsSpan(at + 10), at + 18);
        }

        PictureMetadataReader.Read(TestFile.WithRiffChunk(Media.Pictures.Of("transparent"), "EXIF", chain), Now);
        PictureMetadataReader.Read(
            TestFile.WithRiffChunk(Media.Pictures.Of("transparent"), "EXIF", chain[..65_000]), Now);
    }

    [Fact]
    public void Compressed_texts_are_opened_up_to_a_limit_for_all_together()
    {
        var megabyte = TestFile.Deflated(new byte[1_000_000]);

        Assert.Equal(4, MetadataBlocks.Of(HeaderOnly.PngOfNotes(4, megabyte))!.Count(
            b => b.Content.Length == 1_000_003));
        Assert.Null(MetadataBlocks.Of(HeaderOnly.PngOfNotes(5, megabyte)));
        Assert.Null(MetadataBlocks.Of(HeaderOnly.PngOfNotes(1, TestFile.Deflated(new byte[200_000_000]))));
    }

    [Fact]
    public void A_damaged_text_counts_as_far_as_it_was_opened()
    {
        var damaged = TestFile.Deflated(new byte[1_000_000]);
        damaged[^1] ^= 0xFF;

        Assert.Null(MetadataBlocks.Of(HeaderOnly.PngOfNotes(5, damaged)));
    }

    [Fact]
    public void A_thousand_pieces_of_metadata_are_read_and_not_one_more()
    {
        byte[] comment = [0xFF, 0xFE, 0, 2];
        byte[] riff = [.. "EXIF"u8, 0, 0, 0, 0];
        byte[] extension = [0x21, 0xFE, 0];
        foreach (var (kind, piece, at) in new[]
        {
            ("jpg", comment, 2), ("gif", extension, GifHeader.FirstBlock(Media.Pictures.Of("gif"))),
        })
        {
            var file = Media.Pictures.Of(kind);
            var known = MetadataBlocks.Of(file)!.Count;

            Assert.Equal(1_000, MetadataBlocks.Of(With(file, at, piece, 1_000 - known))?.Count);
            Assert.Null(MetadataBlocks.Of(With(file, at, piece, 1_001 - known)));
        }

        var webp = Media.Pictures.Of("webp");
        var longer = With(webp, webp.Length, riff, 1_001);
        BinaryPrimitives.WriteInt32LittleEndian(longer.AsSpan(4), longer.Length - 8);
        Assert.Null(MetadataBlocks.Of(longer));
        var others = MetadataBlocks.Of(HeaderOnly.PngOfNotes(0, []))!.Count;
        Assert.Equal(1_000, MetadataBlocks.Of(HeaderOnly.PngOfNotes(1_000 - others, []))?.Count);
        Assert.Null(MetadataBlocks.Of(HeaderOnly.PngOfNotes(1_001 - others, [])));
    }

    private static byte[] With(byte[] file, int at, byte[] piece, int times) =>
        [.. file[..at], .. Enumerable.Repeat(piece, times).SelectMany(p => p), .. file[at..]];

    private static PictureMetadata ReadPng(string xmp) => PictureMetadataReader.Read(
        TestFile.WithChunk(
            Media.Pictures.Of("png"), "iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(xmp)]),
        Now);
}
