using System.Net;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>No page escapes the tests of this folder.</summary>
[Collection(nameof(WholePortal))]
public sealed class PageKindsTests(WholePortal portal)
{
    private static readonly string Approved = Path.Combine(
        SharedFile.Repository, "tests", "NewsPortal.Web.Tests", "Conventions", "routes.approved.txt");

    [Fact]
    public void Every_route_that_is_read_is_a_kind_of_page_or_something_for_programs()
    {
        var routes = File.ReadLines(Approved).Where(l => l.StartsWith("GET", StringComparison.Ordinal))
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]).ToList();
        var known = PageKinds.All(portal).Select(k => k.Route).Where(r => r.Length > 0)
            .Concat(PageKinds.ForPrograms(portal).Keys).Concat(PageKinds.Pieces).ToHashSet();

        var missing = routes.Where(r => !known.Contains(r) && !PageKinds.IsForPrograms(r)).ToList();
        Assert.True(missing.Count == 0, "PageKinds lacks " + string.Join(", ", missing));
        Assert.True(known.IsSubsetOf(routes), "no longer a route: " + string.Join(", ", known.Except(routes)));
    }

    [Fact]
    public async Task Every_kind_of_page_is_a_page_and_has_the_status_it_should_have()
    {
        var wrong = new List<string>();
        foreach (var kind in PageKinds.All(portal))
        {
            var page = await PageSource.ReadAsync(portal, kind);
            if (page.Status != kind.Status || page.ContentHeaders.ContentType?.MediaType != "text/html"
                || (kind.Refused && !page.Has("[role=alert]")))
            {
                wrong.Add($"{kind}: {page.Status} {page.ContentHeaders.ContentType} {page.TextOf("h1")}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public async Task What_is_for_programs_is_no_page()
    {
        var chief = await portal.VisitorAsync(Looker.Chief);
        foreach (var (route, path) in PageKinds.ForPrograms(portal))
        {
            var answer = await chief.OpenAsync(path);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{route} answers {answer.Status} at {path}");
            Assert.NotEqual("text/html", answer.ContentHeaders.ContentType?.MediaType);
        }
    }
}
