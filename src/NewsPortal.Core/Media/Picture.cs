using System.Text.Json.Serialization;

namespace NewsPortal.Core.Media;

/// <summary>A picture as it is shown: an edition of a stored asset and the words that go with it.</summary>
/// <param name="Hash">
/// The edition's hash, see <see cref="MediaAsset.EditionHash"/>: 32 lower-case hexadecimal characters.
/// </param>
/// <param name="Width">Of the upright original, in pixels.</param>
/// <param name="Height">Of the upright original, in pixels.</param>
/// <param name="AltText">For those who cannot see it; empty when decorative.</param>
public sealed record Picture(
    int MediaId, string Hash, int Width, int Height, string Caption, string AltText, string Credit)
{
    private const string CreditLabel = "Ảnh:";

    /// <summary>Copyright notice, may be empty.</summary>
    public string Copyright { get; init; } = string.Empty;

    /// <summary>Name of a licence or the absolute http(s) address of its terms; may be empty.</summary>
    public string License { get; init; } = string.Empty;

    /// <summary>The name in the credit, without the “Ảnh:” that many desks type before it.</summary>
    [JsonIgnore]
    public string CreditName =>
        Credit.StartsWith(CreditLabel, StringComparison.OrdinalIgnoreCase)
            ? Credit[CreditLabel.Length..].TrimStart() : Credit;

    /// <summary>Higher than wide: across a column it would not fit a screen.</summary>
    [JsonIgnore]
    public bool IsTall => Height > Width;

    /// <summary>True once the renditions in AVIF are made.</summary>
    public bool HasAvif { get; init; }
}
