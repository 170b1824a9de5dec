using System.Text.RegularExpressions;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>Text from elsewhere as Markdown that shows exactly that text.</summary>
internal static partial class PlainText
{
    /// <summary>Every line is a paragraph; whatever could be read as Markdown is escaped.</summary>
    public static string ToMarkdown(string? text) => string.Join("\n\n", Paragraphs(text).Select(Escape));

    public static IEnumerable<string> Paragraphs(string? text) =>
        VietnameseText.Clean(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One paragraph. Only what means something where it stands is escaped: editors read this text.</summary>
    public static string Escape(string paragraph)
    {
        var inline = BareLinks().Replace(InlineSyntax().Replace(paragraph, @"\$0"), @"$1\$2");
        return OrderedItem().Replace(BlockStart().Replace(inline, @"\$0"), @"$1\$2");
    }

    [GeneratedRegex(@"[\\`*_\[|~]|<(?=[a-zA-Z/!?])|&(?=#?\w+;)")]
    private static partial Regex InlineSyntax();

    [GeneratedRegex(@"\b(https?|ftp|mailto|tel|www)([:.])", RegexOptions.IgnoreCase)]
    private static partial Regex BareLinks();

    [GeneratedRegex(@"^[#+:>-]")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^(\d{1,9})([.)])(?=\s|$)")]
    private static partial Regex OrderedItem();
}
