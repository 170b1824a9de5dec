using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Categories;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>
/// What the log is told when the file is away, and that the program goes on by itself when it is back.
/// </summary>
public sealed class SqliteOutageTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private string File => Path.Combine(_database.Directory, "newsportal.db");
    private string Aside => Path.Combine(_database.Directory, "aside.db");

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var impatient = new ConfigurationBuilder().AddConfiguration(_database.ToConfiguration())
            .AddInMemoryCollection([new("Database:CommandTimeout", "1")]).Build();
        _services = TestServices.Build(impatient, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_missing_file_is_named_and_found_again()
    {
        Assert.Null(await ReadAsync());
        System.IO.File.Move(File, Aside);

        Assert.Equal("the database file is missing or cannot be opened", await ReadAsync());
        Assert.False(System.IO.File.Exists(File));

        System.IO.File.Move(Aside, File);
        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_file_locked_for_good_by_another_program_is_named_until_it_lets_go()
    {
        await using (await OtherProgramAsync("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;"))
        {
            Assert.Equal("the database is locked by another process", await ReadAsync());
            Assert.Equal("the database is locked by another process", await WriteAsync());
        }

        Assert.Null(await ReadAsync());
        Assert.Null(await WriteAsync());
    }

    [Fact]
    public async Task While_another_program_writes_readers_read_and_writers_hear_why_not()
    {
        await using (await OtherProgramAsync("BEGIN IMMEDIATE;"))
        {
            Assert.Null(await ReadAsync());
            Assert.Equal("the database is locked by another process", await WriteAsync());
        }

        Assert.Null(await WriteAsync());
    }

    [Fact]
    public async Task An_unmigrated_file_is_named_until_it_is_migrated()
    {
        Replace(System.IO.File.Create);
        Assert.Equal("the database has not been migrated", await ReadAsync());

        await using (var scope = _services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(Ct);
        }

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_damaged_file_is_named_until_a_backup_is_put_in_its_place()
    {
        System.IO.File.Copy(File, Aside);
        Assert.Null(await ReadAsync());
        Replace(name =>
        {
            System.IO.File.WriteAllText(name, new string('x', 100_000));
            return Stream.Null;
        });

        Assert.Equal("the database file is damaged or is no database", await ReadAsync());

        System.IO.File.Move(Aside, File, overwrite: true);
        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_file_put_in_the_place_of_another_is_the_one_that_is_read()
    {
        System.IO.File.Copy(File, Aside);
        Assert.Null(await WriteAsync());
        Assert.Single((await TreeAsync()).All);
        RemoveLog();
        System.IO.File.Move(Aside, File, overwrite: true);

        Assert.Empty((await TreeAsync()).All);
        Assert.Null(await WriteAsync());
        Assert.Single((await TreeAsync()).All);
    }

    [Fact]
    public void A_mistake_of_ours_is_no_outage() =>
        Assert.Null(DatabaseFaults.UnavailableBecause(
            new InvalidOperationException("x", new SqliteException("UNIQUE", 19))));

    private Task<string?> ReadAsync() => CauseAsync(async () => await TreeAsync());

    private Task<string?> WriteAsync() => CauseAsync(async () =>
    {
        var name = $"Mục {Guid.NewGuid():N}";
        await AskAsync(c => c.SaveAsync(new Category { Name = name, Slug = name[4..] }, TestNewsroom.Chief, Ct));
    });

    private Task<CategoryTree> TreeAsync() => AskAsync(c => c.TreeAsync(Ct));

    private async Task<T> AskAsync<T>(Func<ICategories, Task<T>> question)
    {
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<ICategories>());
    }

    /// <returns>Null when it could be done; otherwise why not.</returns>
    private static async Task<string?> CauseAsync(Func<Task> deed)
    {
        try
        {
            await deed();
            return null;
        }
        catch (Exception e) when (DatabaseFaults.UnavailableBecause(e) is { } cause)
        {
            return cause;
        }
    }

    private async Task<SqliteConnection> OtherProgramAsync(string statement)
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(Ct);
        return connection;
    }

    private void Replace(Func<string, Stream> make)
    {
        var other = Path.Combine(_database.Directory, "other.db");
        make(other).Dispose();
        RemoveLog();
        System.IO.File.Move(other, File, overwrite: true);
    }

    private void RemoveLog()
    {
        System.IO.File.Delete(File + "-wal");
        System.IO.File.Delete(File + "-shm");
    }
}
