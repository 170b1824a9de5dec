using Xunit;

namespace NewsPortal.Browser.Tests.Validity;

[Collection(nameof(WholePortal))]
public sealed class HtmlTests(WholePortal portal)
{
    [Fact]
    public async Task The_Nu_checker_has_nothing_to_say_about_any_page()
    {
        var folder = Directory.CreateTempSubdirectory("newsportal-html-");
        try
        {
            var kinds = PageKinds.All(portal);
            foreach (var (number, kind) in kinds.Index())
            {
                var page = await PageSource.ReadAsync(portal, kind);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{number}.html"), page.Body, Token);
            }

            var complaints = await NuChecker.CheckAsync(folder.FullName, Token);
            Assert.True(complaints.Count == 0, string.Join('\n', complaints.Select(c => $"{PageOf(c, kinds)}: {c}")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static PageKind PageOf(Complaint complaint, IReadOnlyList<PageKind> kinds) =>
        kinds[int.Parse(Path.GetFileNameWithoutExtension(complaint.File), Culture)];

    private static readonly IFormatProvider Culture = System.Globalization.CultureInfo.InvariantCulture;
}
