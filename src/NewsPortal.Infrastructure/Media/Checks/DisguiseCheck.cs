using System.Buffers.Binary;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Media.Metadata;

namespace NewsPortal.Infrastructure.Media.Checks;

/// <summary>
/// Finds files that are a picture and something else as well. Originals are never served, so this protects those who
/// take one out of the library by other ways.
/// </summary>
internal static class DisguiseCheck
{
    private const int ArchiveEndLength = 22;

    public static Reason? Objection(ReadOnlySpan<byte> file, PictureHeader header) =>
        IsArchive(file) || ForeignFormat.HasPdfHeader(file) || StartsAsComment(file) ? Refuse("PicturePolyglot")
        : MetadataBlocks.Of(file) is not { } blocks ? Refuse("PictureMetadataTooMuch")
        : ScriptCheck.Finds(file, header, blocks) ? Refuse("PictureScript")
        : PictureTrailer.IsKnown(file[header.End..]) ? null
        : Refuse("PictureTrailing");

    // A ZIP is found from its end: a record that says how long the comment behind it is.
    private static bool IsArchive(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - ArchiveEndLength - ushort.MaxValue)..];
        for (int at; (at = tail.IndexOf("PK\u0005\u0006"u8)) >= 0; tail = tail[(at + 4)..])
        {
            var length = at + ArchiveEndLength <= tail.Length
                ? BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + ArchiveEndLength - 2)..]) : -1;
            if (length >= 0 && at + ArchiveEndLength + length <= tail.Length)
            {
                return true;
            }
        }

        return false;
    }

    // GIF and JPEG leave room to open a comment of JavaScript where their sizes stand: “GIF89a/*…*/=1;”.
    private static bool StartsAsComment(ReadOnlySpan<byte> file) =>
        file[..Math.Min(16, file.Length)].IndexOf("/*"u8) >= 0;

    private static Reason Refuse(string code) => new(PictureCheck.Field, code);
}
