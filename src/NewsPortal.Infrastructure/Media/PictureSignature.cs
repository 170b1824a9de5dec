namespace NewsPortal.Infrastructure.Media;

/// <summary>Who made a picture and on what terms it is shown: the only words that travel inside served files.</summary>
/// <param name="License">A name, or an absolute http(s) address.</param>
internal sealed record PictureSignature(string Credit, string Copyright, string License)
{
    public static PictureSignature Of(Edition edition) => new(edition.Credit, edition.Copyright, edition.License);

    /// <summary>The licence as an absolute http(s) address; empty when it is only a name.</summary>
    public string LicenseAddress => Core.Media.LicenseAddress.Of(License) ?? string.Empty;

    public bool IsEmpty => Credit.Length == 0 && Copyright.Length == 0 && LicenseAddress.Length == 0;
}
