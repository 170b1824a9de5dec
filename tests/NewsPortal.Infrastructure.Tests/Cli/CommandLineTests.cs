using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Cli;

public sealed partial class CommandLineTests
{
    private const string Email = "thu.ha@example.vn";

    [Theory]
    [InlineData("--help", "migrate")]
    [InlineData("user", "reset-password")]
    [InlineData("import", "jsonl")]
    public async Task Help_names_the_commands(string word, string command)
    {
        await using var database = TestDatabase.None();

        var answer = await Shell.RunAsync(database, null, word, "--help");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(command, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_creates_the_database_and_prints_where_it_lies()
    {
        await using var database = TestDatabase.None();

        var answer = await Shell.RunAsync(database, null, "migrate");

        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Contains(database.Directory, answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(database.Directory, "newsportal.db")));
    }

    [Theory]
    [InlineData("", "Readers: 0 documents\nDesk: 0 documents\n")]
    [InlineData("--readers", "Readers: 0 documents\n")]
    [InlineData("--desk", "Desk: 0 documents\n")]
    public async Task Reindex_builds_both_indexes_or_the_one_that_is_named(string option, string report)
    {
        await using var database = await TestDatabase.CreateAsync();

        var answer = await Shell.RunAsync(database, null, [.. new[] { "reindex", option }.Where(w => w.Length > 0)]);

        Assert.Equal((0, report), (answer.ExitCode, answer.Output.ReplaceLineEndings("\n")));
        Assert.Equal(
            option != "--desk", Directory.Exists(Path.Combine(database.Directory, "index", "readers", "000001")));
    }

    [Fact]
    public async Task Reindex_refuses_a_database_that_was_not_migrated()
    {
        await using var database = TestDatabase.None();

        var answer = await Shell.RunAsync(database, null, "reindex");

        Assert.NotEqual(0, answer.ExitCode);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_on_the_command_line_wins_over_the_environment()
    {
        await using var database = TestDatabase.None();
        var other = Path.Combine(database.Directory, "other");

        var answer = await Shell.RunAsync(database, null, "migrate", "--Data:Directory", other);

        Assert.Equal(0, answer.ExitCode);
        Assert.True(File.Exists(Path.Combine(other, "newsportal.db")));
        Assert.False(File.Exists(Path.Combine(database.Directory, "newsportal.db")));
    }

    [Fact]
    public async Task Settings_beside_the_working_directory_are_read()
    {
        await using var database = TestDatabase.None();
        await File.WriteAllTextAsync(
            Path.Combine(database.Directory, "appsettings.json"), """{"Database":{"Provider":"Oracle"}}""",
            TestContext.Current.CancellationToken);

        var answer = await Shell.RunAsync(database, null, "migrate");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal("Database:Provider is 'Oracle'; it can be Sqlite or SqlServer.", answer.Errors.Trim());
    }

    [Theory]
    [InlineData("seed", "demo")]
    [InlineData("user", "reset-password", "--email", Email)]
    public async Task Without_a_database_a_command_says_so_in_one_sentence_and_creates_nothing(params string[] words)
    {
        await using var database = TestDatabase.None();

        var answer = await Shell.RunAsync(database, null, words);

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches("^[A-Z][^\n]*newsportal migrate\\.?$", answer.Errors.Trim());
        Assert.Empty(Directory.GetFiles(database.Directory));
    }

    [Fact]
    public async Task A_new_account_gets_a_password_that_is_printed_once_and_signs_in()
    {
        await using var database = await TestDatabase.CreateAsync();

        var answer = await Shell.RunAsync(
            database, null, "user", "create", "--email", Email, "--name", "Thu Hà", "--role", "Editor", "Reporter");

        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.True(await SignsInAsync(database, Printed(answer), "Editor", "Reporter"));
    }

    [Fact]
    public async Task A_password_from_standard_input_is_not_printed()
    {
        await using var database = await TestDatabase.CreateAsync();

        var answer = await Shell.RunAsync(
            database, "ben song lam buoi sang", "user", "create", "--email", Email, "--name", "Hà", "--role", "Editor",
            "--password-stdin");

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotContain("ben song lam", answer.Output, StringComparison.Ordinal);
        Assert.True(await SignsInAsync(database, "ben song lam buoi sang", "Editor"));
    }

    [Fact]
    public async Task A_weak_password_and_a_second_account_of_one_address_are_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        string[] words = ["user", "create", "--email", Email, "--name", "Hà", "--role", "Editor", "--password-stdin"];

        var weak = await Shell.RunAsync(database, "abc", words);
        var first = await Shell.RunAsync(database, "ben song lam buoi sang", words);
        var second = await Shell.RunAsync(database, "ben song lam buoi sang", words);

        Assert.Equal((1, 0, 1), (weak.ExitCode, first.ExitCode, second.ExitCode));
        Assert.StartsWith("Nothing was changed: Passwords must be", weak.Errors, StringComparison.Ordinal);
        Assert.Contains($"'{Email}' is already taken", second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_password_replaces_the_old_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        var created = await Shell.RunAsync(
            database, null, "user", "create", "--email", Email, "--name", "Hà", "--role", "Editor");

        var reset = await Shell.RunAsync(database, null, "user", "reset-password", "--email", Email);

        Assert.False(await SignsInAsync(database, Printed(created)));
        Assert.True(await SignsInAsync(database, Printed(reset), "Editor"));
    }

    [Fact]
    public async Task An_import_ends_with_a_report_and_says_by_its_exit_code_that_lines_are_missing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var file = Path.Combine(database.Directory, "articles.jsonl");
        await File.WriteAllTextAsync(
            file, """{"id":1,"title":"Tít","body":"Thân."}""" + "\n{hỏng\n", TestContext.Current.CancellationToken);

        var first = await Shell.RunAsync(database, null, "import", "jsonl", file);
        var second = await Shell.RunAsync(database, null, "import", "jsonl", file);
        var absent = await Shell.RunAsync(database, null, "import", "jsonl", file + ".gz");

        Assert.Equal((3, 3, 1), (first.ExitCode, second.ExitCode, absent.ExitCode));
        Assert.Contains("line 2: the line is not one whole JSON object", first.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 imported, 0 updated, 0 unchanged, 0 left alone, 1 rejected", first.Output.TrimEnd());
        Assert.EndsWith("\n0 imported, 0 updated, 1 unchanged, 0 left alone, 1 rejected", second.Output.TrimEnd());
        Assert.Contains("File does not exist", absent.Errors, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Password, shown only this once: (\S+)")]
    private static partial Regex PasswordLine();

    private static string Printed(Answer answer) => PasswordLine().Match(answer.Output).Groups[1].Value;

    private static async Task<bool> SignsInAsync(TestDatabase database, string password, params string[] roles)
    {
        await using var services = TestServices.Build(database, TimeProvider.System);
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync(Email))!;
        return await users.CheckPasswordAsync(user, password)
            && roles.Order().SequenceEqual((await users.GetRolesAsync(user)).Order());
    }
}
