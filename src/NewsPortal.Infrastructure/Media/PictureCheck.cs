using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media.Checks;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Refuses by bytes and header, before anything is decoded; each reason tells what to do.</summary>
internal static class PictureCheck
{
    /// <summary>The form field all these reasons belong to.</summary>
    public const string Field = "File";

    // Megabytes, which one picture at a time may take. Progressive JPEGs of 40 megapixels have room.
    private const int MostHeld = 250;
    private const int Megabyte = 1024 * 1024;

    /// <summary>Everything that can be said against a file and its name.</summary>
    public static Reason? Objection(string fileName, ReadOnlySpan<byte> file)
    {
        if ((FileNameCheck.Objection(fileName) ?? Objection(file)) is { } objection)
        {
            return objection;
        }

        var header = PictureHeader.Read(file)!;
        return FileNameCheck.Objection(fileName, header.Format) ?? DisguiseCheck.Objection(file, header);
    }

    /// <summary>What can be said against the content as a picture.</summary>
    public static Reason? Objection(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? new Reason(Field, "PictureRequired")
        : file.Length > MediaRules.MaxBytes ? TooLarge()
        : PictureHeader.Read(file) is { } header ? Objection(header)
        : new Reason(Field, ForeignFormat.CodeFor(file) ?? "PictureNotRecognised");

    public static Reason TooLarge() => new(Field, "PictureTooLarge", MediaRules.MaxBytes / Megabyte);

    private static Reason? Objection(PictureHeader header) =>
        !header.IsWhole && header.Width == 0 ? new Reason(Field, "PictureTruncated")
        : header.Width == 0 || header.Height == 0 ? new Reason(Field, "PictureNotRecognised")
        : header.Width > MediaRules.MaxSide || header.Height > MediaRules.MaxSide
            ? new Reason(Field, "PictureSideTooLong", header.Width, header.Height, MediaRules.MaxSide)
        : header.Pixels > MediaRules.MaxPixels
            ? new Reason(Field, "PictureTooManyPixels", header.Width, header.Height, MediaRules.MaxPixels / 1_000_000)
        : header.Frames > MediaRules.MaxFrames
            ? new Reason(Field, "PictureTooManyFrames", header.Frames, MediaRules.MaxFrames)
        : header.Held / Megabyte > MostHeld
            ? new Reason(Field, "PictureMemory", header.Width, header.Height, header.Held / Megabyte, MostHeld)
        : header.IsWhole ? null : new Reason(Field, "PictureTruncated");
}
