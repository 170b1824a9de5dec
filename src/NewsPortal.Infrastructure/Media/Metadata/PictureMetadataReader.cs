using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>
/// Reads caption, credit, rights, time and place from a file. Where kinds of metadata disagree, words are taken from
/// XMP, then IPTC-IIM, then EXIF, and times from EXIF first: see docs/decisions/0014-picture-metadata.md.
/// </summary>
internal static class PictureMetadataReader
{
    private static readonly DateTime FirstPhotograph = new(1826, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Never throws: what is damaged is silent.</summary>
    /// <param name="now">UTC; a photograph from the future has a wrong clock.</param>
    public static PictureMetadata Read(byte[] original, DateTime now)
    {
        var blocks = MetadataBlocks.Of(original) ?? [];
        var exif = From(blocks, MetadataKind.Exif, ExifFields.Read);
        var xmp = From(blocks, MetadataKind.Xmp, XmpFields.Read);
        var newer = false;
        var iptc = From(
            blocks, MetadataKind.Photoshop,
            content =>
            {
                var records = IptcRecords.Read(content);
                newer = records.IsNewerThanXmp;
                return IptcFields.Read(records);
            });
        MetadataFields[] written = newer ? [iptc, xmp] : [xmp, iptc];
        return Reconcile([.. written, exif], [exif, .. written], now);
    }

    private static PictureMetadata Reconcile(MetadataFields[] words, MetadataFields[] times, DateTime now) => new(
        First(MediaRules.CaptionLength, [.. words.Select(f => f.Description), .. words.Select(f => f.Title)]),
        First(MediaRules.CreditLength, [.. words.Select(f => f.Credit), .. words.Select(f => f.Creator)]),
        First(MediaRules.CopyrightLength, words.Select(f => f.Copyright)),
        First(MediaRules.LicenseLength, words.Select(f => f.License)),
        times.Select(f => f.TakenAt).FirstOrDefault(t => t >= FirstPhotograph && t <= now.AddDays(1)),
        First(MediaRules.PlaceLength, words.Select(f => f.Place)));

    private static MetadataFields From(
        IReadOnlyList<MetadataBlock> blocks, MetadataKind kind, Func<byte[], MetadataFields> read)
    {
        if (blocks.FirstOrDefault(b => b.Kind == kind) is not { } block)
        {
            return MetadataFields.None;
        }

        try
        {
            return read(block.Content);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever a parser trips over, the picture itself may be good.
            return MetadataFields.None;
        }
    }

    private static string First(int limit, IEnumerable<string> values) =>
        Cut(values.Select(VietnameseText.CleanLine).FirstOrDefault(v => v.Length > 0) ?? string.Empty, limit);

    private static string Cut(string text, int limit) =>
        text.Length <= limit ? text
        : text[..(char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)].TrimEnd();
}
