namespace NewsPortal.Core.Media;

/// <summary>A licence is a name or the absolute http(s) address of its terms; nothing else is an address.</summary>
public static class LicenseAddress
{
    /// <returns>The address as machines want it; null for a name.</returns>
    public static string? Of(string license) =>
        Uri.TryCreate(license, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri : null;
}
