using System.Text;
using System.Text.RegularExpressions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>
/// Text that would cost a Markdown parser quadratic time: thousands of openings in one paragraph. No article has them,
/// a broken import or a hostile paste may; such a paragraph is kept as plain text.
/// </summary>
internal static partial class PathologicalMarkdown
{
    /// <summary>Openings a paragraph or a table (no empty line in it either) may have.</summary>
    private const int MaxOpenings = 1_000;

    public static string Loosen(string markdown) =>
        Openings(markdown) <= MaxOpenings ? markdown : Loosen(markdown, p => Openings(p) > MaxOpenings);

    /// <summary>The same text, every paragraph that <paramref name="isTangled"/> written as plain text.</summary>
    public static string Loosen(string markdown, Func<string, bool> isTangled) =>
        string.Join("\n\n", Paragraphs(markdown).Select(p => isTangled(p) ? AsPlainText(p) : p));

    /// <summary>Markdown that shows <paramref name="text"/> as it stands.</summary>
    public static string AsPlainText(string text)
    {
        var plain = new StringBuilder(text.Length * 2);
        foreach (var line in text.Split('\n'))
        {
            foreach (var c in line.Trim())
            {
                plain.Append(char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) || c == ' ' ? "" : "\\").Append(c);
            }

            plain.Append('\n');
        }

        return plain.ToString();
    }

    private static int Openings(string text) => Opening().Count(text);

    [GeneratedRegex(@"\[|://|www\.|tel:|mailto:", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    private static IEnumerable<string> Paragraphs(string markdown)
    {
        var paragraph = new List<string>();
        foreach (var line in markdown.Split('\n').Append(string.Empty))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return string.Join('\n', paragraph);
                paragraph.Clear();
            }
        }
    }
}
