using NewsPortal.Core.Common;

namespace NewsPortal.Core.Media;

/// <summary>What the newsroom says of a picture.</summary>
public sealed record PictureWords
{
    public string Caption { get; init; } = string.Empty;

    /// <summary>For those who cannot see it.</summary>
    public string AltText { get; init; } = string.Empty;

    /// <summary>Says nothing that the text beside it does not: screen readers pass it by.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>Whom readers see named as its source. Required.</summary>
    public string Credit { get; init; } = string.Empty;

    /// <summary>Copyright notice, as IPTC means it; may be empty.</summary>
    public string Copyright { get; init; } = string.Empty;

    /// <summary>Name of a licence, or the absolute http(s) address of its terms; may be empty.</summary>
    public string License { get; init; } = string.Empty;

    /// <summary>UTC; null when unknown.</summary>
    public DateTime? TakenAt { get; init; }
    public string Place { get; init; } = string.Empty;

    public static PictureWords Clean(PictureWords words) => words with
    {
        Caption = VietnameseText.CleanLine(words.Caption),
        AltText = VietnameseText.CleanLine(words.AltText),
        Credit = VietnameseText.CleanLine(words.Credit),
        Copyright = VietnameseText.CleanLine(words.Copyright),
        License = VietnameseText.CleanLine(words.License),
        Place = VietnameseText.CleanLine(words.Place),
    };
}
