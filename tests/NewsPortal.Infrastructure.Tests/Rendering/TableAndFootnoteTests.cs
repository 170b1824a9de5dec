using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class TableAndFootnoteTests
{
    [Fact]
    public async Task A_table_scrolls_in_a_named_region_and_has_scopes_on_its_headers()
    {
        var body = await Body.DomAsync("Tên | Số | Ghi\n---|--:|:-:\nLan | 3 | *a*\n\n|x|\n|-|\n|y|");
        var regions = body.QuerySelectorAll("div.table");

        Assert.Equal(["Bảng 1", "Bảng 2"], regions.Select(r => r.GetAttribute("aria-label")));
        Assert.All(regions, r => Assert.Equal(("0", "region"), (r.GetAttribute("tabindex"), r.GetAttribute("role"))));
        Assert.All(body.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.Equal(
            ["", "align-end", "align-center"], regions[0].QuerySelectorAll("td").Select(td => td.ClassName ?? ""));
        Assert.Equal("<td>Lan</td><td class=\"align-end\">3</td><td class=\"align-center\"><em>a</em></td>",
            regions[0].QuerySelector("tbody tr")!.InnerHtml);
    }

    [Fact]
    public async Task Footnotes_lead_there_and_back()
    {
        var body = await Body.DomAsync("một[^a] hai[^b] ba[^a]\n\n[^a]: Ghi *chú*.\n[^b]: Khác.");
        var notes = body.QuerySelector("section.footnotes")!;

        Assert.Equal("Chú thích", notes.GetAttribute("aria-label"));
        Assert.Equal(["fn:1", "fn:2"], notes.QuerySelectorAll("li").Select(li => li.Id));
        var links = body.QuerySelectorAll("a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(6, links.Count);
        Assert.All(links, id => Assert.NotNull(body.QuerySelector($"[id='{id}']")));
        Assert.All(notes.QuerySelectorAll("a"), a =>
            Assert.StartsWith("Về chỗ ghi chú thích", a.GetAttribute("aria-label"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_footnote_that_nobody_wrote_stays_text() =>
        Assert.Equal("<p>một[^x]</p>", await Body.HtmlAsync("một[^x]"));
}
