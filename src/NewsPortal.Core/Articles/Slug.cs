using System.Text;
using NewsPortal.Core.Common;

namespace NewsPortal.Core.Articles;

/// <summary>
/// The readable part of an address, made as Vietnamese newspapers make it: marks dropped, words joined by hyphens,
/// inner punctuation dropped rather than hyphenated (11/9 → 119, TP.HCM → tphcm).
/// </summary>
public static class Slug
{
    public const int MaxLength = 120;

    /// <summary>
    /// Lower-case ASCII letters, digits and single inner hyphens; <paramref name="fallback"/> when nothing is left.
    /// </summary>
    public static string From(string? text, string fallback = "bai-viet")
    {
        var slug = new StringBuilder();
        foreach (var c in VietnameseText.Fold(text))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if ((char.IsWhiteSpace(c) || c is '-' or '_' or '–' or '—' or '−')
                && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var result = Cut(slug.ToString().Trim('-'));
        return result.Length > 0 ? result : fallback;
    }

    public static bool IsValid(string? slug) => !string.IsNullOrEmpty(slug) && From(slug, string.Empty) == slug;

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var lastWord = slug.LastIndexOf('-', MaxLength);
        return slug[..(lastWord > 0 ? lastWord : MaxLength)];
    }
}
