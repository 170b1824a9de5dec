using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

/// <summary>
/// Text that is no article: it must come out somehow, soon, and never as an exception. Alone in its process, so that
/// the processor time it counts is its own.
/// </summary>
[Collection(nameof(PathologicalMarkdownTests))]
[CollectionDefinition(nameof(PathologicalMarkdownTests), DisableParallelization = true)]
public sealed class PathologicalMarkdownTests
{
    public static readonly TheoryData<string> Units =
    [
        "[", "![", "[[](", "[a](", "*]", "**x", "`a", "> ", "- ", ":::box\n", "\n:::", "|-|\n", "[^1]", "[a]: b\n\n",
        "<a ", "http://a.b/(", "www.a.b/(", "tel:1 ", "a\n\n", "- a\n\n", "\n\n[", "&#x", "```\n",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public async Task A_hundred_kilobytes_of_anything_take_a_second_or_so(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        var before = Environment.CpuUsage.UserTime;

        await Body.HtmlAsync(text);

        // Quadratic time took from ten seconds to minutes.
        Assert.InRange(Environment.CpuUsage.UserTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_tangled_paragraph_keeps_its_words_and_leaves_the_others_alone()
    {
        var body = await Body.DomAsync("**một**\n\n" + new string('[', 2_000) + "giữa\n\n" + string.Concat(
            Enumerable.Repeat("> ", 300)) + "sâu\n\n**hai**");

        Assert.Equal(["một", "hai"], body.QuerySelectorAll("strong").Select(s => s.TextContent));
        Assert.Equal(new string('[', 2_000) + "giữa", body.Children[1].TextContent);
        Assert.EndsWith("> sâu", body.Children[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_timetable_is_no_tangle()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 400).Select(i => $"12:{i % 60} | [bài](article:1024) | **{i}**\n"));

        var body = await Body.DomAsync("Giờ | Bài | Số\n---|---|---\n" + rows);

        Assert.Equal(400, body.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(400, body.QuerySelectorAll("a").Length);
    }

    [Fact]
    public async Task Random_scraps_of_markup_never_fail()
    {
        string[] scraps =
        [
            .. Units.Select(u => u.Data), "media:42", "article:1024)", "\"x\"", "![](media:42)", "\0", "\uD800", "😀",
            "\n",
        ];
        var random = new Random(42);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => scraps[random.Next(scraps.Length)]));
            OnlyAllowed.In(await Body.DomAsync(text));
        }
    }
}
