using System.Text.RegularExpressions;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>An operator pastes these.</summary>
public sealed partial class DocumentedScriptTests
{
    [Fact]
    public void The_scripts_of_the_operations_page_are_sql_that_a_server_understands()
    {
        var scripts = Script().Matches(File.ReadAllText(Page())).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.NotEmpty(Tsql.Parse(script).Batches));
    }

    private static string Page()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln")))
            {
                return Path.Combine(folder.FullName, "docs", "operations.md");
            }
        }

        throw new InvalidOperationException("This test reads docs/: run it inside the repository.");
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Script();
}
