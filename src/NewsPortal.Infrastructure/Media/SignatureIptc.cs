using System.Buffers.Binary;
using System.Text;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// A signature as IPTC-IIM 4.2 in Photoshop's APP13. Credit (2:110) and copyright notice (2:116) are written whole:
/// the 32 and 128 octets of 1991 would cut Vietnamese names, and readers go by the length that each dataset states.
/// </summary>
internal static class SignatureIptc
{
    private const byte Envelope = 1;
    private const byte Application = 2;

    public static byte[] Write(PictureSignature signature)
    {
        byte[] records =
        [
            .. Dataset(Envelope, 90, [0x1B, (byte)'%', (byte)'G']),
            .. Dataset(Application, 0, [0, 4]),
            .. Text(110, signature.Credit),
            .. Text(116, signature.Copyright),
        ];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, records.Length);
        return
        [
            .. "Photoshop 3.0\0"u8, .. "8BIM"u8, 0x04, 0x04, 0, 0, .. length, .. records,
            .. new byte[records.Length & 1],
        ];
    }

    private static byte[] Text(byte dataset, string value) =>
        value.Length == 0 ? [] : Dataset(Application, dataset, Encoding.UTF8.GetBytes(value));

    private static byte[] Dataset(byte record, byte dataset, byte[] value)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, checked((ushort)value.Length));
        return [0x1C, record, dataset, .. length, .. value];
    }
}
