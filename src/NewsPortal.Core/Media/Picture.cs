namespace NewsPortal.Core.Media;

/// <summary>A picture as it is shown: the stored asset and the words that go with it.</summary>
/// <param name="Hash">Content hash: 32 lower-case hexadecimal characters, the first half of SHA-256.</param>
/// <param name="Width">Of the upright original, in pixels.</param>
/// <param name="Height">Of the upright original, in pixels.</param>
/// <param name="AltText">For those who cannot see it; empty when decorative.</param>
public sealed record Picture(
    int MediaId, string Hash, int Width, int Height, string Caption, string AltText, string Credit);
