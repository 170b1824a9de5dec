using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Testing.Pictures;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class PictureCheckTests
{
    public static readonly TheoryData<string, string> Kinds = new()
    {
        { "jpg", "jpg" }, { "progressive", "jpg" }, { "png", "png" }, { "interlaced", "png" },
        { "webp", "webp" }, { "lossless", "webp" }, { "transparent", "webp" }, { "gif", "gif" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Format_and_size_are_read_from_the_header(string kind, string format)
    {
        var file = Pictures.Of(kind, 67, 31);

        Assert.Equal(
            new PictureHeader(format, 67, 31, 1, IsWhole: true, file.Length),
            PictureHeader.Read(file)! with { HeldPerPixel = 0 });
        Assert.Null(PictureCheck.Objection(file));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_cut_anywhere_is_refused(string kind, string format)
    {
        var file = Pictures.Of(kind);
        // A GIF without its last byte lacks only a trailer that encoders forget.
        var longest = format == "gif" ? file.Length - 2 : file.Length - 1;

        for (var length = 0; length <= longest; length++)
        {
            Assert.NotNull(PictureCheck.Objection(file.AsSpan(0, length)));
        }

        Assert.Equal("PictureTruncated", PictureCheck.Objection(file.AsSpan(0, file.Length * 3 / 4))?.Code);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_bytes_never_break_the_check(string kind, string format)
    {
        var file = Pictures.Of(kind);
        var random = new Random(format.Length);
        for (var round = 0; round < 3_000; round++)
        {
            var damaged = (byte[])file.Clone();
            for (var i = 0; i < 4; i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            PictureCheck.Objection(damaged);
        }
    }

    [Fact]
    public void What_is_no_picture_is_refused_whatever_its_name()
    {
        byte[][] files =
        [
            "<html><body>ảnh.jpg</body></html>"u8.ToArray(),
            "BM6\0\0\0\0\0\0\06\0\0\0(\0\0\0"u8.ToArray(),
            "GIF89a<script>alert(1)</script>                    "u8.ToArray(),
            "RIFF\u0010\0\0\0WAVEfmt \u0010\0\0\0\0\0\0\0\0\0\0\0\0\0"u8.ToArray(),
            "push graphic-context\nimage over 0,0 0,0 'https://example.com/x'\n"u8.ToArray(),
            "text:/etc/passwd"u8.ToArray(),
            [0x4D, 0x5A, 0x90, 0x00, .. new byte[60]],
            new byte[1_000],
        ];

        Assert.All(files, file => Assert.Equal("PictureNotRecognised", PictureCheck.Objection(file)?.Code));
        Assert.Equal("PictureRequired", PictureCheck.Objection([])?.Code);
    }

    [Theory]
    [InlineData(60_000, 60_000, "PictureSideTooLong")]
    [InlineData(30_001, 1, "PictureSideTooLong")]
    [InlineData(4_294_967_295, 1, "PictureSideTooLong")]
    [InlineData(12_000, 9_000, "PictureTooManyPixels")]
    [InlineData(10_000, 10_001, "PictureTooManyPixels")]
    [InlineData(10_000, 10_000, null)]
    [InlineData(0, 10, "PictureNotRecognised")]
    [InlineData(10, 0, "PictureNotRecognised")]
    public void A_promise_of_too_many_pixels_is_refused_from_the_header(uint width, uint height, string? code) =>
        Assert.Equal(code, PictureCheck.Objection(Pictures.PngHeaderOnly(width, height))?.Code);

    [Theory]
    [InlineData("jpg", 0)]
    [InlineData("progressive", 6)]
    [InlineData("png", 0)]
    [InlineData("interlaced", 3)]
    [InlineData("webp", 3)]
    [InlineData("transparent", 5)]
    [InlineData("lossless", 8)]
    [InlineData("gif", 8)]
    public void What_a_decoder_holds_whole_is_told_by_the_header(string kind, int bytes) =>
        Assert.Equal(bytes, PictureHeader.Read(Pictures.Of(kind))?.HeldPerPixel);

    public static readonly TheoryData<string, byte[], string?> Memory = new()
    {
        { "progressive, 4:2:0, 80 MP", HeaderOnly.ProgressiveJpeg(10_000, 8_000, 0x22, 0x11, 0x11), null },
        { "progressive, 4:2:0, 90 MP", HeaderOnly.ProgressiveJpeg(10_000, 9_000, 0x22, 0x11, 0x11), "PictureMemory" },
        { "progressive, 4:4:4, 40 MP", HeaderOnly.ProgressiveJpeg(8_000, 5_000, 0x11, 0x11, 0x11), null },
        { "progressive, 4:4:4, 48 MP", HeaderOnly.ProgressiveJpeg(8_000, 6_000, 0x11, 0x11, 0x11), "PictureMemory" },
        { "progressive, grey, 100 MP", HeaderOnly.ProgressiveJpeg(10_000, 10_000, 0x11), null },
        { "colours in turns, 48 MP", HeaderOnly.JpegInTurns(8_000, 6_000), "PictureMemory" },
        { "interlaced, RGB, 80 MP", HeaderOnly.InterlacedPng(10_000, 8_000, 8, 2), null },
        { "interlaced, RGB of 16 bits, 48 MP", HeaderOnly.InterlacedPng(8_000, 6_000, 16, 2), "PictureMemory" },
        { "interlaced, RGBA, 80 MP", HeaderOnly.InterlacedPng(10_000, 8_000, 8, 6), "PictureMemory" },
        { "interlaced, palette, 80 MP", HeaderOnly.InterlacedPng(10_000, 8_000, 8, 3), "PictureMemory" },
        { "interlaced, grey, 100 MP", HeaderOnly.InterlacedPng(10_000, 10_000, 8, 0), null },
        { "WebP's frame, 20 MP", HeaderOnly.Webp(5_000, 4_000, 1), null },
        { "WebP's frame, 25 MP", HeaderOnly.Webp(5_000, 5_000, 1), "PictureMemory" },
        { "GIF, 30 MP", HeaderOnly.Gif(6_000, 5_000, 1), null },
        { "GIF, 36 MP", HeaderOnly.Gif(6_000, 6_000, 1), "PictureMemory" },
    };

    [Theory, MemberData(nameof(Memory))]
    public void A_file_whose_decoder_takes_over_250_megabytes_is_refused(string kind, byte[] file, string? code) =>
        Assert.Equal((kind, code), (kind, PictureCheck.Objection(file)?.Code));

    [Fact]
    public void More_than_20_megabytes_are_refused() =>
        Assert.Equal("PictureTooLarge", PictureCheck.Objection(new byte[MediaRules.MaxBytes + 1])?.Code);

    [Theory]
    [InlineData(1, null)]
    [InlineData(500, null)]
    [InlineData(501, "PictureTooManyFrames")]
    public void An_animation_may_have_500_frames(int frames, string? code) =>
        Assert.Equal(code, PictureCheck.Objection(Pictures.GifOf(frames))?.Code);

    [Theory]
    [InlineData("gif")]
    [InlineData("webp")]
    public void The_frames_of_an_animation_are_counted(string format) =>
        Assert.Equal((32, 24, 5), PictureHeader.Read(Pictures.Animation(format, 5)) is { IsWhole: true } header
            ? (header.Width, header.Height, header.Frames) : default);

    [Fact]
    public void A_frame_beyond_the_screen_of_a_gif_counts_as_its_size()
    {
        var file = Pictures.GifOf(1);
        var frame = file.AsSpan().IndexOf((byte)0x2C);
        (file[frame + 5], file[frame + 6]) = (0xFF, 0xFF);

        Assert.Equal("PictureSideTooLong", PictureCheck.Objection(file)?.Code);
    }
}
