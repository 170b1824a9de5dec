using System.Globalization;
using System.Text;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media.Checks;

/// <summary>
/// Names are only kept to be searched and shown, never used as paths; a strange one is still a sign of a strange file.
/// The desk's uploader tidies names before it sends them.
/// </summary>
internal static class FileNameCheck
{
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = "jpg", ["jpeg"] = "jpg", ["jpe"] = "jpg", ["jfif"] = "jpg",
        ["png"] = "png", ["apng"] = "png", ["webp"] = "webp", ["gif"] = "gif",
    };

    private static readonly HashSet<string> OtherTypes = new(
        [
            "asp", "aspx", "avif", "bat", "bmp", "cgi", "cmd", "cshtml", "dll", "doc", "docx", "eps", "exe", "gz",
            "heic", "heif", "hta", "htaccess", "htm", "html", "jar", "js", "jsp", "jspx", "mhtml", "mjs", "msi", "msl",
            "mvg", "pdf", "phar", "php", "php3", "php4", "php5", "php7", "phps", "pht", "phtml", "pl", "ps", "ps1",
            "psd", "py", "rar", "rb", "sh", "shtml", "svg", "svgz", "swf", "tif", "tiff", "vbs", "wasm", "xhtml",
            "xml", "zip",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What can be said against a name whatever it names.</summary>
    public static Reason? Objection(string fileName) =>
        Parts(fileName).Any(part => part is "..") ? Refuse("PictureNamePath")
        : fileName.Any(IsControl) ? Refuse("PictureNameControl")
        : fileName.AsSpan().IndexOfAny('<', '>') >= 0 ? Refuse("PictureNameMarkup")
        : LengthOf(fileName) > MediaRules.FileNameLength
            ? Refuse("PictureNameTooLong", MediaRules.FileNameLength, LengthOf(fileName))
        : fileName.EnumerateRunes().Any(IsEmoji) ? Refuse("PictureNameEmoji")
        : null;

    /// <summary>What can be said against a name for a picture of this format.</summary>
    public static Reason? Objection(string fileName, string format)
    {
        var types = Parts(fileName)[^1].Split('.')[1..];
        if (types.Length == 0)
        {
            return null;
        }

        var last = types[^1].Trim();
        return types[..^1].FirstOrDefault(type => IsAnotherType(type.Trim(), format)) is { } first
                ? Refuse("PictureDoubleExtension", first.Trim(), last)
            : (Pictures.TryGetValue(last, out var named) && named == format) || last.Length == 0 ? null
            : Refuse("PictureExtensionWrong", last, NameOf(format), format);
    }

    /// <summary>The name alone, as it is kept.</summary>
    public static string Tidy(string fileName)
    {
        var name = VietnameseText.CleanLine(Parts(fileName)[^1]);
        return name[..Math.Min(name.Length, MediaRules.FileNameLength)];
    }

    private static string[] Parts(string fileName) => fileName.Split('/', '\\');

    private static int LengthOf(string fileName) => VietnameseText.CleanLine(Parts(fileName)[^1]).Length;

    private static bool IsAnotherType(string type, string format) =>
        OtherTypes.Contains(type) || (Pictures.TryGetValue(type, out var named) && named != format);

    private static string NameOf(string format) => format switch
    {
        "jpg" => "JPEG",
        "webp" => "WebP",
        _ => format.ToUpperInvariant(),
    };

    // Marks that turn the direction of writing make “gpj.exe” look like “exe.jpg”.
    private static bool IsControl(char c) =>
        char.IsControl(c)
        || c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsEmoji(Rune rune) =>
        rune.Value is >= 0x1F000 and <= 0x1FAFF or 0xFE0F or 0x20E3 or >= 0xE0000 and <= 0xE007F
        || (rune.Value is >= 0x2600 and <= 0x27BF && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol);

    private static Reason Refuse(string code, params object[] arguments) => new(PictureCheck.Field, code, arguments);
}
