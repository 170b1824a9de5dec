using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Refuses files by their header, before a decoder sees them.</summary>
internal static class PictureCheck
{
    /// <summary>The form field all these reasons belong to.</summary>
    public const string Field = "File";

    public static Reason? Objection(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? new Reason(Field, "PictureRequired")
        : file.Length > MediaRules.MaxBytes ? TooLarge()
        : PictureHeader.Read(file) is { } header ? Objection(header)
        : new Reason(Field, "PictureNotRecognised");

    public static Reason TooLarge() => new(Field, "PictureTooLarge", MediaRules.MaxBytes / (1024 * 1024));

    private static Reason? Objection(PictureHeader header) =>
        !header.IsWhole && header.Width == 0 ? new Reason(Field, "PictureTruncated")
        : header.Width == 0 || header.Height == 0 ? new Reason(Field, "PictureNotRecognised")
        : header.Width > MediaRules.MaxSide || header.Height > MediaRules.MaxSide
            ? new Reason(Field, "PictureSideTooLong", header.Width, header.Height, MediaRules.MaxSide)
        : (long)header.Width * header.Height > MediaRules.MaxPixels
            ? new Reason(Field, "PictureTooManyPixels", header.Width, header.Height, MediaRules.MaxPixels / 1_000_000)
        : header.Frames > MediaRules.MaxFrames
            ? new Reason(Field, "PictureTooManyFrames", header.Frames, MediaRules.MaxFrames)
        : header.IsWhole ? null : new Reason(Field, "PictureTruncated");
}
