using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

[Collection(nameof(WholePortal))]
public sealed class HtmlTests(WholePortal portal)
{
    [Fact]
    public async Task The_Nu_checker_has_nothing_to_say_about_any_page()
    {
        var sources = new List<HtmlSource>();
        foreach (var kind in PageKinds.All(portal))
        {
            sources.Add(new HtmlSource(kind.ToString(), (await PageSource.ReadAsync(portal, kind)).Body));
        }

        var complaints = await NuChecker.CheckAsync(sources, TestContext.Current.CancellationToken);
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
