using System.Text;
using System.Text.RegularExpressions;
using NewsPortal.Infrastructure.Media.Metadata;

namespace NewsPortal.Infrastructure.Media.Checks;

/// <summary>Looks for scripts in all of a file that is not pixels, in text of one or two bytes a letter.</summary>
internal static partial class ScriptCheck
{
    public static bool Finds(
        ReadOnlySpan<byte> file, PictureHeader header, IReadOnlyList<MetadataBlock> blocks) =>
        Finds(file[header.End..]) || blocks.Any(block => Finds(block.Content));

    private static bool Finds(ReadOnlySpan<byte> content)
    {
        var text = Encoding.Latin1.GetString(content);
        return Script().IsMatch(text)
            || (text.Contains('\0', StringComparison.Ordinal)
                && Script().IsMatch(text.Replace("\0", string.Empty, StringComparison.Ordinal)));
    }

    [GeneratedRegex(
        """(?:<|&lt;|&\#60;|&\#x3c;)\s*(?:script|iframe|object|embed|svg|html|body|!doctype\s+html|!entity|\?php)\b"""
        + """|\b(?:java|vb)script:(?=\S)|<[a-z][^<>]{0,300}\son[a-z]{3,30}\s*=""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Script();
}
