using System.Net;
using System.Text.Json;

namespace NewsPortal.Benchmarks.Search;

/// <summary>A line of the shared corpus.</summary>
internal sealed record CorpusArticle(string Headline, string Standfirst, IReadOnlyList<string> Sentences)
{
    /// <summary>Null for one without a body.</summary>
    public static CorpusArticle? Of(JsonElement line)
    {
        var sentences = WebUtility.HtmlEncode(Text(line, "body"))
            .Split(". ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return sentences.Length == 0 ? null
            : new CorpusArticle(Text(line, "title"), Text(line, "sapo"), [.. sentences.Select(s => s + ".")]);
    }

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
