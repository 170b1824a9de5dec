using System.Text;
using System.Text.RegularExpressions;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>
/// Text without a stated encoding: UTF-8 where it is valid UTF-8, else one of the two Windows code pages that
/// photographers here have used.
/// </summary>
internal static partial class LegacyText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePage(1252);
    private static readonly Encoding Vietnamese = CodePage(1258);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var vietnamese = Vietnamese.GetString(bytes);
            return LooksVietnamese().IsMatch(vietnamese) ? vietnamese : Western.GetString(bytes);
        }
    }

    public static string DecodeWestern(ReadOnlySpan<byte> bytes) => Western.GetString(bytes);

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    // The code pages differ where 1258 has tones of their own and the letters đ and ư. A tone stands on a vowel; in
    // western text the same byte is a letter that as a rule follows a consonant (“Forlì”, “però”).
    [GeneratedRegex(@"[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]|[đĐưƯ]")]
    private static partial Regex LooksVietnamese();
}
