using NewsPortal.Core.Common;

namespace NewsPortal.Core.Settings;

/// <summary>
/// What the newspaper says of itself: header, legal block of the footer, public address. The legal block is required of
/// an electronic newspaper in Vietnam.
/// </summary>
public sealed record SiteSettings
{
    public string Name { get; init; } = "Báo mới";
    public string Slogan { get; init; } = string.Empty;
    public string GoverningBody { get; init; } = string.Empty;
    public string Licence { get; init; } = string.Empty;
    public string EditorInChief { get; init; } = string.Empty;
    public string Address { get; init; } = string.Empty;
    public string Phone { get; init; } = string.Empty;
    public string Fax { get; init; } = string.Empty;
    public string Email { get; init; } = string.Empty;
    public string Copyright { get; init; } = string.Empty;

    /// <summary>Scheme and host of every canonical address, without a final slash: <c>https://example.vn</c>.</summary>
    public string PublicAddress { get; init; } = "http://localhost:5080";

    /// <summary>
    /// Where the terms for using our pictures stand: a path of this site or an absolute http(s) address; may be empty.
    /// </summary>
    public string PictureTermsPage { get; init; } = string.Empty;

    /// <summary>Absolute address of the WebSub hub that is told of new articles; empty for none.</summary>
    public string WebSubHub { get; init; } = string.Empty;

    /// <summary>Key of https://www.indexnow.org, 8 to 128 of a-z, A-Z, 0-9 and -; empty switches it off.</summary>
    public string IndexNowKey { get; init; } = string.Empty;

    /// <summary>Absolute address that takes IndexNow's batches.</summary>
    public string IndexNowEndpoint { get; init; } = "https://api.indexnow.org/indexnow";

    /// <summary>Lines that robots.txt has besides our own.</summary>
    public string RobotsLines { get; init; } = string.Empty;

    /// <summary>A .NET date pattern for times on pages, see <see cref="PortalTime.Show"/>.</summary>
    public string TimePattern { get; init; } = PortalTime.DefaultPattern;

    /// <summary>Version to send with the next save; 0 when nothing was saved yet.</summary>
    public long Version { get; init; }

    /// <summary>Absolute address of <see cref="PictureTermsPage"/>, or empty.</summary>
    public string PictureTermsAddress() =>
        PictureTermsPage.StartsWith('/') ? Absolute(PictureTermsPage) : PictureTermsPage;

    /// <summary>The absolute address of a path of this site.</summary>
    public string Absolute(string path) => PublicAddress + path;
}
