using NewsPortal.Infrastructure.Demo;
using NewsPortal.Infrastructure.Demo.Painting;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Demo;

public sealed class DemoContentTests
{
    private const string Article =
        """
        ---
        headline: Tít bài thử
        category: xa-hoi
        tags: một, hai
        byline: thu-ha bài
        age: 1d 4h
        lead: a-cho
        ---
        Sapo một câu.

        Thân bài.

        ![Chợ](picture:a-cho "Chú thích.")
        """;

    [Fact]
    public void The_built_in_content_is_a_whole_newsroom()
    {
        var content = DemoContent.Load();

        Assert.InRange(content.Articles.Count, 80, 200);
        Assert.Equal(8, content.Masthead.Categories.Count(c => c.Parent is null));
        Assert.All(
            content.Masthead.Categories.Where(c => c.Parent is null),
            root => Assert.Contains(content.Masthead.Categories, c => c.Parent == root.Slug));
        Assert.Equal(6, content.Masthead.Events.Count);
        Assert.Equal(12, content.Masthead.Authors.Count);
        Assert.Equal(4, content.Pages.Count);
    }

    [Fact]
    public void No_two_articles_are_of_the_same_minute() =>
        Assert.Distinct(DemoContent.Load().Articles.Select(a => a.Published.SeenFrom(Now)));

    [Fact]
    public void Corrections_come_after_publication() =>
        Assert.All(
            DemoContent.Load().Articles.Where(a => a.Corrected is not null),
            a => Assert.True(a.Corrected!.Value.SeenFrom(Now) > a.Published.SeenFrom(Now), a.File.Path));

    [Fact]
    public void Every_picture_is_used_and_every_painted_scene_is_known()
    {
        var content = DemoContent.Load();
        var used = content.Articles.SelectMany(a => a.PictureKeys.Append(a.Lead))
            .Concat(content.Masthead.Events.Select(e => e.Cover)).ToHashSet();

        Assert.Empty(content.Pictures.Keys.Except(used));
        Assert.Empty(content.Pictures.Values.Select(p => p.Scene).Except(ScenePainter.Scenes));
    }

    [Theory]
    [InlineData("thu-ha bài", "thu-ha thơ", "xa-hoi/bai.md:5: 'thu-ha thơ' is not an author and a role.")]
    [InlineData("age: 1d 4h", "age: hôm qua", "xa-hoi/bai.md:6: 'hôm qua' is not an age like '1d 4h 35m'.")]
    [InlineData("age: 1d 4h", "agee: 1d", "xa-hoi/bai.md:6: 'agee' is not a known key with a value.")]
    [InlineData("headline: Tít bài thử\n", "", "xa-hoi/bai.md:1: 'headline' is missing.")]
    [InlineData("category: xa-hoi", "category: khong-co", "xa-hoi/bai.md:3: there is no 'khong-co'.")]
    [InlineData("lead: a-cho", "lead: a-bien", "xa-hoi/bai.md:7: there is no 'a-bien'.")]
    public void A_mistake_is_named_with_its_file_and_line(string text, string mistake, string complaint)
    {
        var fault = Assert.Throws<FormatException>(
            () => DemoContent.Read(Newsroom(Article.ReplaceLineEndings("\n").Replace(text, mistake))));

        Assert.Equal(complaint, fault.Message);
    }

    [Fact]
    public void A_scene_that_nobody_paints_is_a_mistake()
    {
        var files = Newsroom(Article, scene: "moon");

        Assert.Equal(
            "pictures-a.txt:1: there is no scene 'moon' in the mood 'noon'.",
            Assert.Throws<FormatException>(() => DemoContent.Read(files)).Message);
    }

    [Theory]
    [InlineData("35m", 35)]
    [InlineData("6h 20m", 380)]
    [InlineData("1d 5m", 1445)]
    [InlineData("41d 5h", 59340)]
    public void Ages_have_any_of_days_hours_and_minutes(string text, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), DemoAge.Parse(text)!.Value.Ago);

    [Fact]
    public void A_fixed_time_is_the_clock_in_Vietnam() =>
        Assert.Equal(
            new DateTime(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc),
            DemoAge.ParseFixed("2022-12-16 12:09")!.Value.SeenFrom(Now));

    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    private static List<DemoFile> Newsroom(string article, string scene = "market") =>
    [
        new("newsroom.txt", "[categories]\nxa-hoi | Xã hội | Tin\n[authors]\nthu-ha | Thu Hà | Phóng viên | Chị."),
        new("pictures-a.txt", $"a-cho | {scene} | noon | 7 | Thu Hà | Chợ | Chợ sớm."),
        new("xa-hoi/bai.md", article),
    ];
}
