using System.Diagnostics;

namespace NewsPortal.Web.Tests.Publishing;

public sealed class WrongSettingsTests
{
    [Theory]
    [InlineData("Database:Provider", "Oracle", "Database:Provider is 'Oracle'; it can be Sqlite or SqlServer.")]
    [InlineData("Database:CommandTimeout", "soon", "value 'soon' at 'Database:CommandTimeout'")]
    [InlineData("Database:CommandTimeout", "-1", "Database:CommandTimeout is -1; it must be at least 1.")]
    [InlineData("Database:MaxBatchSize", "0", "Database:MaxBatchSize is 0; it must be at least 1.")]
    [InlineData("Database:CompatibilityLevel", "80", "Database:CompatibilityLevel is 80; it must be at least 130.")]
    [InlineData("Media:Avif", "perhaps", "value 'perhaps' at 'Media:Avif'")]
    [InlineData("Language", "fr", "Language is 'fr'; it can be vi or en.")]
    [InlineData("Publications:OwnAddress", "10.0.0.1:5000", "Publications:OwnAddress is '10.0.0.1:5000'")]
    [InlineData("ForwardedHeaders:KnownProxies:0", "proxy", "ForwardedHeaders:KnownProxies has 'proxy'")]
    [InlineData("ForwardedHeaders:KnownNetworks:0", "10.0.0.0", "ForwardedHeaders:KnownNetworks has '10.0.0.0'")]
    public async Task A_wrong_setting_ends_the_start_with_one_sentence(string key, string value, string sentence)
    {
        var data = Directory.CreateTempSubdirectory("newsportal-settings-").FullName;
        var portal = Path.Combine(AppContext.BaseDirectory, "NewsPortal.Web.dll");
        using var process = Process.Start(Shell.Command(
            "dotnet", data, portal, "--urls", "http://127.0.0.1:0", "--Data:Directory", data, "--" + key, value))!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        var line = Assert.Single((await output).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(sentence, line, StringComparison.Ordinal);
        Directory.Delete(data, recursive: true);
    }
}
