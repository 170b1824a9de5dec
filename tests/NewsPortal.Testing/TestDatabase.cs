using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Testing;

/// <summary>Which databases tests run on: SQLite always, SQL Server where a connection string is given.</summary>
public enum TestDatabaseKind
{
    Sqlite,
    SqlServer,
}

/// <summary>
/// A database of its own for one test class: a copy of a migrated SQLite file, or a new database on the server named by
/// NEWSPORTAL_TEST_SQLSERVER, dropped at the end.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ServerVariable = "NEWSPORTAL_TEST_SQLSERVER";
    public const string NoServer = $"no SQL Server: {ServerVariable} holds no connection string";

    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);
    private readonly Dictionary<string, string?> _settings;

    private TestDatabase(string directory, Dictionary<string, string?> settings)
    {
        Directory = directory;
        _settings = settings;
        _settings["Data:Directory"] = directory;
    }

    /// <summary>The data directory: absolute, temporary, the test's own.</summary>
    public string Directory { get; }

    /// <summary>Configuration that points the program at this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => _settings;

    public static bool HasServer => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(ServerVariable));

    public static async Task<TestDatabase> CreateAsync(TestDatabaseKind kind = TestDatabaseKind.Sqlite)
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("newsportal-test-").FullName;
        if (kind == TestDatabaseKind.SqlServer)
        {
            var server = new TestDatabase(directory, TestServer.NewDatabase());
            await server.MigrateAsync();
            return server;
        }

        File.Copy(Path.Combine(await Template.Value, "newsportal.db"), Path.Combine(directory, "newsportal.db"));
        return new TestDatabase(directory, []);
    }

    /// <summary>An empty data directory: no database at all.</summary>
    public static TestDatabase None() =>
        new(System.IO.Directory.CreateTempSubdirectory("newsportal-test-").FullName, []);

    public IConfiguration ToConfiguration() => new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();

    public async ValueTask DisposeAsync()
    {
        if (_settings.ContainsKey("Database:Provider"))
        {
            await using var services = Services();
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Database.EnsureDeletedAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await DeleteAsync(Directory);
    }

    // A request that was let go when its host stopped may still be storing a picture.
    private static async Task DeleteAsync(string directory)
    {
        const int Tries = 50;
        for (var tried = 1; ; tried++)
        {
            try
            {
                System.IO.Directory.Delete(directory, recursive: true);
                return;
            }
            catch (IOException) when (tried < Tries)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task<string> CreateTemplateAsync()
    {
        var template = None();
        await template.MigrateAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            System.IO.Directory.Delete(template.Directory, recursive: true);
        return template.Directory;
    }

    private async Task MigrateAsync()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
    }

    private ServiceProvider Services() => TestServices.Build(this, TimeProvider.System);
}
