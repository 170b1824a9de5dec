using System.Net;
using System.Text;

namespace NewsPortal.Infrastructure.Search;

/// <summary>What a reader reads of a rendered body, a paragraph a line. For our own sanitised HTML only.</summary>
internal static class BodyText
{
    private static readonly string[] Inline =
        ["a", "code", "em", "span", "strong", "sub", "sup"];

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            Append(text, html.AsSpan(at, end - at));
            at = tag < 0 ? end : AfterTag(html, tag, text);
        }

        return text.ToString();
    }

    private static int AfterTag(string html, int tag, StringBuilder text)
    {
        var close = CloseOf(html, tag);
        if (!IsInline(html.AsSpan(tag + 1, close - tag - 1)) && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }

        return Math.Min(close + 1, html.Length);
    }

    /// <summary>The sign may also stand in an attribute's value.</summary>
    private static int CloseOf(string html, int tag)
    {
        var isQuoted = false;
        for (var at = tag; at < html.Length; at++)
        {
            isQuoted ^= html[at] == '"';
            if (html[at] == '>' && !isQuoted)
            {
                return at;
            }
        }

        return html.Length;
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(" \t\n/");
        name = end < 0 ? name : name[..end];
        foreach (var inline in Inline)
        {
            if (name.SequenceEqual(inline))
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> run)
    {
        if (run.Contains('&'))
        {
            text.Append(WebUtility.HtmlDecode(run.ToString()));
        }
        else
        {
            text.Append(run);
        }
    }
}
