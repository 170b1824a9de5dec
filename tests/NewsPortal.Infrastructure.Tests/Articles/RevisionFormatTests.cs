using System.Text.Json;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Database;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Articles;

/// <summary>
/// The files beside this test were written by the programs of their time. They are never changed: what a newspaper
/// published must stay readable by every later version.
/// </summary>
public sealed class RevisionFormatTests
{
    private static readonly ArticleContent Written = new()
    {
        Headline = "Tổng kết phong trào “Dân vận khéo”",
        Standfirst = "Sáng 16/12, thành phố tổng kết.",
        Body = "Đoạn một.\n\n![Toàn cảnh](media:42 \"Toàn cảnh hội nghị.\")\n\n<không phải HTML> \\ 😀",
        Slug = "tong-ket-dan-van-kheo",
        Form = ArticleForm.Photo,
        CategoryId = 3,
        EventIds = [7, 5],
        TagIds = [11, 2],
        Byline = [new BylineEntry(4, BylineRole.Photo), new BylineEntry(1, BylineRole.Translated)],
        LeadMediaId = 42,
        SourceName = "TTXVN",
        SourceUrl = "https://example.com/bai",
        SearchTitle = "Dân vận khéo 2022",
        SearchDescription = "Kết quả một năm.",
        CanonicalUrl = "https://example.com/goc",
        NoIndex = true,
        RelatedIds = [1024, 7],
        UnrelatedIds = [4_000_000_000],
    };

    [Fact]
    public void Version_1_stays_readable() =>
        Assert.True(RevisionFormat.Read(File("revision-v1.json")).SameAs(Written with
        {
            CanonicalUrl = string.Empty,
            NoIndex = false,
            RelatedIds = [],
            UnrelatedIds = [],
        }));

    [Fact]
    public void Version_2_stays_readable() =>
        Assert.True(RevisionFormat.Read(File("revision-v2.json")).SameAs(Written));

    [Fact]
    public void A_draft_of_version_1_with_everything_empty_stays_readable() =>
        Assert.True(RevisionFormat.Read(File("revision-v1-empty.json")).SameAs(new ArticleContent()));

    [Fact]
    public void Pictures_recorded_with_a_revision_stay_readable() =>
        Assert.Equal(
            [new Picture(42, "0123456789abcdef0123456789abcdef", 1600, 900, "Toàn cảnh.", "Hội trường", "Minh Sơn")],
            JsonSerializer.Deserialize<IReadOnlyList<Picture>>(File("revision-pictures.json"), Json.Options)!);

    [Fact]
    public void What_is_written_is_what_the_file_of_this_version_says() =>
        Assert.Equal(File($"revision-v{RevisionFormat.Version}.json"), RevisionFormat.Write(Written));

    /// <summary>A property added to ArticleContent and forgotten here would be lost on the next save.</summary>
    [Fact]
    public void Everything_an_editor_decides_is_written_down()
    {
        var read = RevisionFormat.Read(RevisionFormat.Write(Written));
        var empty = new ArticleContent();

        Assert.All(
            typeof(ArticleContent).GetProperties(),
            property => Assert.NotEqual(property.GetValue(empty), property.GetValue(read)));
    }

    [Theory]
    [InlineData("""{"v":3,"headline":"Tin"}""")]
    [InlineData("""{"v":0}""")]
    public void A_format_this_program_does_not_know_is_refused_by_name(string text)
    {
        var refusal = Assert.Throws<NotSupportedException>(() => RevisionFormat.Read(text));

        Assert.Contains("Revision format", refusal.Message, StringComparison.Ordinal);
    }

    private static string File(string name)
    {
        var here = typeof(RevisionFormatTests);
        using var stream = here.Assembly.GetManifestResourceStream(here, name);
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd().TrimEnd('\n');
    }
}
