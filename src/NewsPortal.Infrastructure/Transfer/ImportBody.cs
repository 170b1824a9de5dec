using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>The body of a row as Markdown.</summary>
internal static class ImportBody
{
    /// <summary>
    /// The text itself; the captions of pictures that could not come along stand in a box under it, unless the text has
    /// them already: nobody's words are lost, and an editor who finds the pictures finds their captions.
    /// </summary>
    public static string Of(ImportRow row)
    {
        var text = PlainText.ToMarkdown(row.Body);
        var flat = VietnameseText.CleanLine(row.Body);
        var captions = (row.Captions ?? [])
            .Select(VietnameseText.CleanLine)
            .Where(c => c.Length > 0 && !flat.Contains(c, StringComparison.Ordinal))
            .Distinct()
            .Select(c => "- " + PlainText.Escape(c))
            .ToList();
        return text.Length == 0 || captions.Count == 0
            ? text
            : $"{text}\n\n:::box\n### Chú thích ảnh\n\n{string.Join('\n', captions)}\n:::";
    }
}
