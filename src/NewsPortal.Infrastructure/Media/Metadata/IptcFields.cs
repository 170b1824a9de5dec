using System.Text;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>What IPTC-IIM says, in the encoding that 1:90 names or, without it, in what its bytes look like.</summary>
internal static class IptcFields
{
    private static ReadOnlySpan<byte> Utf8Mark => [0x1B, (byte)'%', (byte)'G'];
    private static ReadOnlySpan<byte> Latin1Mark => [0x1B, (byte)'.', (byte)'A'];
    private static ReadOnlySpan<byte> Latin1RightMark => [0x1B, (byte)'-', (byte)'A'];

    public static MetadataFields Read(IptcRecords records)
    {
        string Text(int dataset) => Decode(records.Value(2, dataset), records.Value(1, 90));

        return new MetadataFields
        {
            Title = First(Text(105), Text(5)),
            Description = Text(120),
            Credit = Text(110),
            Creator = First(Text(80), Text(115)),
            Copyright = Text(116),
            Place = MetadataFields.JoinPlaces(Text(92), Text(90), Text(101)),
            TakenAt = MetadataTime.OfIptc(Text(55), Text(60)),
        };
    }

    private static string First(string one, string other) => string.IsNullOrWhiteSpace(one) ? other : one;

    private static string Decode(byte[]? value, byte[]? characterSet) =>
        value is null ? string.Empty
        : characterSet.AsSpan().StartsWith(Utf8Mark) ? Encoding.UTF8.GetString(value)
        : characterSet.AsSpan().StartsWith(Latin1Mark) || characterSet.AsSpan().StartsWith(Latin1RightMark)
            ? LegacyText.DecodeWestern(value)
        : LegacyText.Decode(value);
}
