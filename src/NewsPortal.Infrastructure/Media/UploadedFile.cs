using System.Security.Cryptography;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media.Metadata;

namespace NewsPortal.Infrastructure.Media;

/// <summary>What is known of an upload before it is decoded.</summary>
/// <param name="Hash">Content hash of the original.</param>
/// <param name="Words">
/// As they were typed; where nothing was typed as the file says them; the credit, if need be, the default one.
/// </param>
internal sealed record UploadedFile(
    byte[] Content, string Hash, string Format, PictureWords Words, IReadOnlyList<Reason> Objections)
{
    public static UploadedFile Examine(Upload upload, byte[] content, DateTime now)
    {
        if (PictureCheck.Objection(upload.FileName, content) is { } objection)
        {
            return new UploadedFile(content, string.Empty, string.Empty, upload.Words, [objection]);
        }

        var found = Filled(PictureWords.Clean(upload.Words), PictureMetadataReader.Read(content, now));
        var words = found with { Credit = FirstOf(found.Credit, VietnameseText.CleanLine(upload.DefaultCredit)) };
        return new UploadedFile(
            content, Convert.ToHexStringLower(SHA256.HashData(content))[..32], PictureHeader.Read(content)!.Format,
            words, MediaRules.CheckWords(words));
    }

    private static PictureWords Filled(PictureWords typed, PictureMetadata said) => typed with
    {
        Caption = FirstOf(typed.Caption, said.Caption),
        Credit = FirstOf(typed.Credit, said.Credit),
        Copyright = FirstOf(typed.Copyright, said.Copyright),
        License = FirstOf(typed.License, said.License),
        TakenAt = typed.TakenAt ?? said.TakenAt,
        Place = FirstOf(typed.Place, said.Place),
    };

    private static string FirstOf(string first, string second) => first.Length > 0 ? first : second;
}
