using System.Globalization;
using System.Resources;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>
/// The few words that the renderer itself writes into a body. A body is stored and read by everybody, so they follow
/// the newspaper's language, never the language of the editor who pressed the button.
/// </summary>
internal static class BodyLabels
{
    private static readonly CultureInfo Newspaper = CultureInfo.GetCultureInfo("vi");

    private static readonly ResourceManager Resources =
        new("NewsPortal.Infrastructure.Rendering.BodyLabels", typeof(BodyLabels).Assembly);

    public static string Credit => Get("Credit");
    public static string Footnotes => Get("Footnotes");

    public static string BackFromFootnote(int number) => Format("BackFromFootnote", number);
    public static string EnlargePicture(int number) => Format("EnlargePicture", number);
    public static string Table(int number) => Format("Table", number);
    public static string Video(string host) => Format("Video", host);

    public static string Get(string key, CultureInfo? culture = null) =>
        Resources.GetString(key, culture ?? Newspaper)
        ?? throw new MissingManifestResourceException($"No label {key} for rendered bodies.");

    private static string Format(string key, object value) => string.Format(Newspaper, Get(key), value);
}
