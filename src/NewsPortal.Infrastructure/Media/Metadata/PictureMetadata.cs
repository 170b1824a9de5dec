namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>What a file says of its picture, cleaned and cut to the library's lengths; empty where silent.</summary>
/// <param name="License">An absolute http(s) address, or the words of the terms.</param>
/// <param name="TakenAt">UTC.</param>
internal sealed record PictureMetadata(
    string Caption, string Credit, string Copyright, string License, DateTime? TakenAt, string Place)
{
    public static readonly PictureMetadata None =
        new(string.Empty, string.Empty, string.Empty, string.Empty, null, string.Empty);
}
