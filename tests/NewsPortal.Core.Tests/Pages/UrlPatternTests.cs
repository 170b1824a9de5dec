using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class UrlPatternTests
{
    private static string? Match(string pattern, string address)
    {
        var parts = UrlPattern.Parse(pattern).Pattern!.Match(OldAddress.Read(address)!);
        return parts is null ? null : string.Join(' ', parts.Select(p => $"{p.Key}={p.Value}"));
    }

    private static string? Objection(string pattern, string target)
    {
        var (shape, reason) = UrlPattern.Parse(pattern);
        return (reason ?? PatternTarget.Parse(target, shape!).Reason)?.Code;
    }

    [Theory]
    [InlineData(
        "/{section}/{yyyyMM}/{slug}-{hex}/", "/thoi-su/201212/dan-van-kheo-50fa1b/",
        "section=thoi-su yyyyMM=201212 slug=dan-van-kheo hex=50fa1b")]
    [InlineData(
        "/{section}/{yyyyMM}/{slug}-{hex}/", "/Thoi-Su/201212/Dan-Van-Kheo-50FA1B",
        "section=Thoi-Su yyyyMM=201212 slug=Dan-Van-Kheo hex=50FA1B")]
    [InlineData("/{section}/{yyyyMM}/{slug}-{hex}/", "/thoi-su/2012/dan-van-kheo-50fa1b/", null)]
    [InlineData("/{section}/{yyyyMM}/{slug}-{hex}/", "/a/thoi-su/201212/dan-van-kheo-50fa1b/", null)]
    [InlineData("/tin-{id}.aspx", "/tin-12.aspx", "id=12")]
    [InlineData("/tin-{id}.aspx", "/tin-12xaspx", null)]
    [InlineData("/{yyyy}{MM}/{slug}.htm", "/201212/abc.htm", "yyyy=2012 MM=12 slug=abc")]
    [InlineData("/cu/{rest}", "/cu/a/b/c.html", "rest=a/b/c.html")]
    [InlineData("/chi-tiet.aspx?id={id}", "/Chi-Tiet.aspx?tab=3&ID=77&utm_source=x", "id=77")]
    [InlineData("/chi-tiet.aspx?id={id}", "/chi-tiet.aspx?id=abc", null)]
    [InlineData("/chi-tiet.aspx?id={id}", "/chi-tiet.aspx", null)]
    [InlineData("/{a}/{b}", "/thời-sự/bài", "a=thời-sự b=bài")]
    public void An_address_of_the_shape_gives_its_parts(string pattern, string address, string? parts) =>
        Assert.Equal(parts, Match(pattern, address));

    [Theory]
    [InlineData("", "/a", "PatternPathInvalid")]
    [InlineData("abc/{slug}", "slug={slug}", "PatternPathInvalid")]
    [InlineData("//x/{slug}", "slug={slug}", "PatternPathInvalid")]
    [InlineData("/{slug", "slug={slug}", "PatternBracesInvalid")]
    [InlineData("/{sl ug}", "/a", "PatternBracesInvalid")]
    [InlineData("/{slug}/{slug}", "slug={slug}", "PatternPartTwice")]
    [InlineData("/{slug}{id}", "slug={slug}", "PatternPartsTouch")]
    [InlineData("/{rest}/x", "/a", "PatternRestNotLast")]
    [InlineData("/a?{id}", "id={id}", "PatternQueryInvalid")]
    [InlineData("/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}", "/x", "PatternTooManyParts")]
    [InlineData("/{slug}", "/", "PatternTooVague")]
    [InlineData("/{a}/{rest}", "/{a}", "PatternTooVague")]
    [InlineData("/{a}/{b}.html", "/", "PatternTooVague")]
    [InlineData("/{slug}", "/{slug}", "TargetIsPattern")]
    [InlineData("/{section}.htm", "/{section}.html", "TargetIsPattern")]
    [InlineData("/Cu/{rest}/", "/cu/{rest}", "TargetIsPattern")]
    [InlineData("/{section}.htm", "/{section}", null)]
    [InlineData("/{section}/{sub}", "/{sub}", null)]
    [InlineData("/cu/{slug}", "slug={ten}", "TargetPartUnknown")]
    [InlineData("/cu/{slug}", "slug=abc", "TargetNamesNoPart")]
    [InlineData("/cu/{slug}", "https://evil.example/{slug}", "TargetInvalid")]
    [InlineData("/cu/{slug}", "//evil.example/{slug}", "TargetInvalid")]
    [InlineData("/cu/{slug}", "/tim-kiem?q={slug}", "TargetInvalid")]
    [InlineData("/cu/{slug}", "/admin/{slug}", "RedirectToReserved")]
    [InlineData("/cu/{slug}", "", "TargetInvalid")]
    [InlineData("/cu/{slug}", "/moi/{slug}", null)]
    [InlineData("/{slug}", "slug={slug}", null)]
    [InlineData("/{section}/{id}", "ma={id}", null)]
    public void A_pattern_nobody_could_mean_is_refused(string pattern, string target, string? code) =>
        Assert.Equal(code, Objection(pattern, target));

    [Fact]
    public void A_target_is_a_path_of_ours_whatever_the_parts_hold()
    {
        var pattern = UrlPattern.Parse("/cu/{rest}").Pattern!;
        var target = PatternTarget.Parse("/{rest}", pattern).Target!;

        var path = target.Fill(pattern.Match(new OldAddress("/cu//evil.example/X", ""))!);

        Assert.Equal("/evil.example/x", path);
    }

    [Theory]
    [InlineData("yyyyMM", "201212", "2012-11-30T17:00:00", "2012-12-31T17:00:00")]
    [InlineData("yyyyMMdd", "20121216", "2012-12-15T17:00:00", "2012-12-16T17:00:00")]
    [InlineData("ddMMyyyy", "16122012", "2012-12-15T17:00:00", "2012-12-16T17:00:00")]
    [InlineData("yyyy", "2012", "2011-12-31T17:00:00", "2012-12-31T17:00:00")]
    [InlineData("yyyyMM", "201213", null, null)]
    [InlineData("slug", "2012", null, null)]
    public void Dates_are_those_of_the_newsrooms_wall(string name, string value, string? from, string? to)
    {
        var span = PatternDate.Of(new Dictionary<string, string> { [name] = value });

        Assert.Equal(from, span?.From.ToString("s"));
        Assert.Equal(to, span?.To.ToString("s"));
    }

    [Fact]
    public void The_worst_address_costs_little()
    {
        var pattern = UrlPattern.Parse("/{a}-{b}-{c}-{d}-{e}-{f}-{g}-x{h}").Pattern!;
        var address = new OldAddress("/" + new string('-', 298), "");
        pattern.Match(address);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        for (var i = 0; i < 50; i++)
        {
            Assert.Null(pattern.Match(address));
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, 2_000);
    }
}
