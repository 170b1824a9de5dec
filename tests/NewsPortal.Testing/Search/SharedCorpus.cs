using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Testing.Search;

/// <summary>One real article of the shared corpus.</summary>
/// <param name="Event">The label of its cluster; empty for most.</param>
internal sealed record CorpusText(
    string Id, string Headline, string Standfirst, string Body, string Event, DateTime PublishedAt)
{
    /// <param name="id">Its number among the articles of the index.</param>
    public SearchableArticle ToSearchable(long id) => new()
    {
        Id = id,
        SortKey = SortKeys.Of(PublishedAt, id),
        Form = ArticleForm.Story,
        CategoryId = 1,
        Headline = Headline,
        Standfirst = Standfirst,
        BodyHtml = $"<p>{WebUtility.HtmlEncode(Body)}</p>",
    };
}

/// <summary>Reads ../shared/corpus, which stands beside the repository and is never part of it.</summary>
internal static class SharedCorpus
{
    private static readonly DateTime Unknown = new(2017, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static IReadOnlyList<CorpusText> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var texts = new List<CorpusText>();
        while (lines.ReadLine() is { } line)
        {
            texts.Add(Of(JsonDocument.Parse(line).RootElement));
        }

        return texts;
    }

    private static CorpusText Of(JsonElement line) => new(
        Text(line, "id"), Text(line, "title"), Text(line, "sapo"), Text(line, "body"), Text(line, "event"),
        DateTimeOffset.TryParse(Text(line, "published"), CultureInfo.InvariantCulture, out var time)
            ? time.UtcDateTime : Unknown);

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()! : string.Empty;
}
