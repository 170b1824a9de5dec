using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Tests.Conventions;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>
/// What every kind of page tells search engines, as files to be read: Golden/{kind}.json. After a wanted change run
/// these tests once with NEWSPORTAL_RENEW_GOLDEN=1, read the difference, commit it.
/// </summary>
public sealed partial class GoldenTests(NewsroomOfEveryKind newsroom) : IClassFixture<NewsroomOfEveryKind>
{
    private const string Folder = "tests/NewsPortal.Web.Tests/Crawlers/Golden";
    private const string Renewing = "NEWSPORTAL_RENEW_GOLDEN";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Kinds =>
    [
        "home", "category", "subcategory", "event", "events", "author", "tag", "static-page", "feeds",
        "story", "gallery", "photo", "video", "infographic", "longform", "podcast", "reprint",
    ];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_tells_what_its_golden_file_says(string kind)
    {
        var page = await newsroom.Portal.NewVisitor().OpenAsync(newsroom.Pages[kind]);
        var told = Told(page);
        var file = Path.Combine(SourceTree.Root, Folder, kind + ".json");
        if (Environment.GetEnvironmentVariable(Renewing) == "1")
        {
            await File.WriteAllTextAsync(file, told, Token);
        }

        var golden = await File.ReadAllTextAsync(file, Token);
        Assert.True(golden == told, $"{kind} differs; {Renewing}=1 renews the file.\n" + Difference(golden, told));
    }

    [Fact]
    public void Every_kind_of_page_is_here() =>
        Assert.Equal(newsroom.Pages.Keys.Order(), Kinds.Select(k => k.Data).Order());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Told(WebPage page)
    {
        var things = page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(s => JsonNode.Parse(s.TextContent)).ToArray();
        var hashes = new List<string>();
        var json = new JsonArray(things).ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        return Hash().Replace(json, match =>
        {
            hashes.AddRange(hashes.Contains(match.Value) ? [] : [match.Value]);
            return $"picture-{hashes.IndexOf(match.Value) + 1}";
        });
    }

    private static string Difference(string golden, string told)
    {
        var (was, now) = (golden.Split('\n'), told.Split('\n'));
        var first = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {first + 1}\n- {was.ElementAtOrDefault(first)}\n+ {now.ElementAtOrDefault(first)}";
    }

    /// <summary>Of a picture's bytes, which another version of the encoder may make otherwise.</summary>
    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Hash();
}
