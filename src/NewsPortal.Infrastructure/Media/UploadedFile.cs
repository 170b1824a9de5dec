using System.Security.Cryptography;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media.Metadata;

namespace NewsPortal.Infrastructure.Media;

/// <summary>What is known of an upload before it is decoded.</summary>
/// <param name="Hash">Content hash of the original.</param>
/// <param name="Words">As they were typed, or where nothing was typed as the file says them.</param>
internal sealed record UploadedFile(
    byte[] Content, string Hash, string Format, PictureWords Words, IReadOnlyList<Reason> Objections)
{
    public static UploadedFile Examine(string fileName, byte[] content, PictureWords typed, DateTime now)
    {
        if (PictureCheck.Objection(fileName, content) is { } objection)
        {
            return new UploadedFile(content, string.Empty, string.Empty, typed, [objection]);
        }

        var words = Filled(PictureWords.Clean(typed), PictureMetadataReader.Read(content, now));
        return new UploadedFile(
            content, Convert.ToHexStringLower(SHA256.HashData(content))[..32], PictureHeader.Read(content)!.Format,
            words, MediaRules.CheckWords(words));
    }

    private static PictureWords Filled(PictureWords typed, PictureMetadata said) => typed with
    {
        Caption = Typed(typed.Caption, said.Caption),
        Credit = Typed(typed.Credit, said.Credit),
        Copyright = Typed(typed.Copyright, said.Copyright),
        License = Typed(typed.License, said.License),
        TakenAt = typed.TakenAt ?? said.TakenAt,
        Place = Typed(typed.Place, said.Place),
    };

    private static string Typed(string typed, string said) => typed.Length > 0 ? typed : said;
}
