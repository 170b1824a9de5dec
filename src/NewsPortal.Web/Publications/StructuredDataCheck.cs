using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Publications;

/// <summary>The page's JSON-LD: can be read, and says of the article what the page says.</summary>
internal sealed partial class StructuredDataCheck(SelfClient own)
{
    public async Task<StepAnswer> CheckAsync(Publication publication, CancellationToken ct)
    {
        var answer = await own.AskAsync(publication.Path, publication.Site, ct);
        if (publication.IsWithdrawal)
        {
            return new StepAnswer(Articles(answer.Text).Any() ? StepAnswerCode.StillOn : StepAnswerCode.Gone);
        }

        return answer.Status != StatusCodes.Status200OK
            ? new StepAnswer(StepAnswerCode.StatusWas, $"{answer.Status}") : Compare(publication, answer.Text);
    }

    private static StepAnswer Compare(Publication publication, string html) =>
        Articles(html).ToList() is not [var data, ..] ? new StepAnswer(StepAnswerCode.NoData)
        : Difference(publication, data) is { } field ? new StepAnswer(StepAnswerCode.DataDiffers, field)
        : new StepAnswer(StepAnswerCode.Right);

    private static string? Difference(Publication publication, JsonElement data)
    {
        var article = publication.Article!;
        // Search engines want short headlines: the beginning is enough.
        var headline = Text(data, "headline").TrimEnd('…').TrimEnd();
        return headline.Length == 0 || !article.Headline.StartsWith(headline, StringComparison.Ordinal) ? "headline"
            : !IsAt(data, "datePublished", article.PublishedAt) ? "datePublished"
            : !IsAt(data, "dateModified", article.CorrectedAt ?? article.PublishedAt) ? "dateModified"
            : Text(data, "mainEntityOfPage") is { Length: > 0 } page && page != publication.Canonical
                && page != publication.Address ? "mainEntityOfPage"
            : null;
    }

    private static bool IsAt(JsonElement data, string name, DateTime time) =>
        DateTimeOffset.TryParse(Text(data, name), CultureInfo.InvariantCulture, out var said)
            && (said.UtcDateTime - time).Duration() < TimeSpan.FromSeconds(1);

    private static IEnumerable<JsonElement> Articles(string html) =>
        from Match block in Block().Matches(html)
        from thing in Things(JsonDocument.Parse(block.Groups[1].Value).RootElement)
        where TypesOf(thing).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t == "LiveBlogPosting")
        select thing;

    private static IEnumerable<JsonElement> Things(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Things),
        JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) => Things(graph),
        JsonValueKind.Object => [root],
        _ => [],
    };

    private static IEnumerable<string> TypesOf(JsonElement thing) =>
        !thing.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString() ?? string.Empty)
        : [type.GetString() ?? string.Empty];

    /// <summary>A text, or the <c>@id</c> of a thing.</summary>
    private static string Text(JsonElement thing, string name) =>
        !thing.TryGetProperty(name, out var value) ? string.Empty
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out var id) ? id.GetString()!
        : string.Empty;

    [GeneratedRegex(
        "<script type=\"application/ld(?:\\+|&#x2B;|&#43;)json\"[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Block();
}
