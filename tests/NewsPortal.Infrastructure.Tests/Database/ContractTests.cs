using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>
/// A contract is an abstract class of tests, inherited once per database: SQLite always, SQL Server where
/// NEWSPORTAL_TEST_SQLSERVER holds a connection string.
/// </summary>
public abstract class ContractTests(TestDatabaseKind kind) : IAsyncLifetime
{
    protected TestNewsroom Newsroom { get; private set; } = null!;
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(kind == TestDatabaseKind.Sqlite || TestDatabase.HasServer, TestDatabase.NoServer);
        Newsroom = await TestNewsroom.OpenAsync(kind);
    }

    public async ValueTask DisposeAsync()
    {
        if (Newsroom is not null)
        {
            await Newsroom.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
