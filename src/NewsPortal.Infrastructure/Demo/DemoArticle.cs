using System.Text.RegularExpressions;
using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Demo;

internal sealed record DemoSignature(string AuthorSlug, BylineRole Role);

/// <summary>One article of the demo newsroom, as its file says.</summary>
internal sealed partial record DemoArticle
{
    private static readonly string[] Keys =
    [
        "headline", "category", "events", "tags", "byline", "age", "published", "updated", "lead", "source", "form",
    ];

    private static readonly Dictionary<string, BylineRole> Roles = new(StringComparer.Ordinal)
    {
        ["bài"] = BylineRole.Text,
        ["ảnh"] = BylineRole.Photo,
        ["tổng hợp"] = BylineRole.Compiled,
        ["dịch"] = BylineRole.Translated,
    };

    public required DemoFile File { get; init; }
    public required DemoHeader Header { get; init; }
    public required string Headline { get; init; }
    public required string Category { get; init; }
    public required IReadOnlyList<string> Events { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public required IReadOnlyList<DemoSignature> Byline { get; init; }
    public required DemoAge Published { get; init; }
    public required DemoAge? Corrected { get; init; }
    public required string Lead { get; init; }
    public required ArticleForm Form { get; init; }
    public required string SourceName { get; init; }
    public required string SourceUrl { get; init; }
    public required string Standfirst { get; init; }

    /// <summary>Markdown in which pictures are still called <c>picture:key</c>.</summary>
    public required string Body { get; init; }

    public IEnumerable<string> PictureKeys => PictureReferences().Matches(Body).Select(m => m.Groups[1].Value);

    /// <summary>The body with the stored pictures in place of the painted ones.</summary>
    public string BodyWith(Func<string, int> mediaId) =>
        PictureReferences().Replace(Body, m => FormattableString.Invariant($"(media:{mediaId(m.Groups[1].Value)} "));

    public static DemoArticle Read(DemoFile file)
    {
        var header = DemoHeader.Read(file, Keys);
        var text = string.Join('\n', file.Lines.Skip(header.BodyStart)).Trim().Split("\n\n", 2);
        var source = header.Find("source")?.Split(" | ") ?? [string.Empty, string.Empty];
        return new DemoArticle
        {
            File = file,
            Header = header,
            Headline = header["headline"],
            Category = header["category"],
            Events = header.List("events"),
            Tags = header.List("tags"),
            Byline = [.. header.List("byline").Select(s => Signature(header, s))],
            Published = Time(header),
            Corrected = header.Find("updated") is { } age ? Age(header, "updated", age) : null,
            Lead = header["lead"],
            Form = FormOf(header),
            SourceName = source[0],
            SourceUrl = source.Length == 2 ? source[1] : throw header.Fault("source", "expected 'name | address'."),
            Standfirst = text[0],
            Body = text.Length == 2 ? text[1] : throw file.Fault(header.BodyStart, "there is no body."),
        };
    }

    private static DemoSignature Signature(DemoHeader header, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Roles.TryGetValue(text[(space + 1)..], out var role)
            ? new DemoSignature(text[..space], role)
            : throw header.Fault("byline", $"'{text}' is not an author and a role.");
    }

    private static DemoAge Time(DemoHeader header) => header.Find("published") is { } time
        ? DemoAge.ParseFixed(time) ?? throw header.Fault("published", $"'{time}' is not a time.")
        : Age(header, "age", header["age"]);

    private static DemoAge Age(DemoHeader header, string key, string text) =>
        DemoAge.Parse(text) ?? throw header.Fault(key, $"'{text}' is not an age like '1d 4h 35m'.");

    private static ArticleForm FormOf(DemoHeader header) => header.Find("form") switch
    {
        null => ArticleForm.Story,
        "photo" => ArticleForm.Photo,
        var other => throw header.Fault("form", $"'{other}' is not a form."),
    };

    [GeneratedRegex(@"\(picture:([a-z0-9-]+) ")]
    private static partial Regex PictureReferences();
}
