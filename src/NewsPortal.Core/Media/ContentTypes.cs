namespace NewsPortal.Core.Media;

/// <summary>What files of the library are called on the wire (RFC 2046, RFC 9649, W3C PNG, AOM AVIF).</summary>
public static class ContentTypes
{
    /// <param name="format">As in a rendition or an asset: <c>jpg</c>, <c>webp</c>, <c>avif</c>, <c>png</c>,
    /// <c>gif</c>.</param>
    public static string Of(string format) => format switch
    {
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "png" => "image/png",
        "gif" => "image/gif",
        _ => "application/octet-stream",
    };
}
