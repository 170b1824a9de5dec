using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>
/// A contract is an abstract class of tests, inherited once per database: SQLite always, SQL Server where
/// NEWSPORTAL_TEST_SQLSERVER holds a connection string.
/// </summary>
public abstract class ContractTests(TestDatabaseKind kind) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _owned = [];

    protected TestNewsroom Newsroom { get; private set; } = null!;
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(kind == TestDatabaseKind.Sqlite || TestDatabase.HasServer, TestDatabase.NoServer);
        Newsroom = await TestNewsroom.OpenAsync(kind);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var owned in _owned)
        {
            await owned.DisposeAsync();
        }

        if (Newsroom is not null)
        {
            await Newsroom.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Services over the newsroom's database and clock with something changed, as another node would be.
    /// </summary>
    protected ServiceProvider OtherNode(Action<IServiceCollection> change)
    {
        var node = TestServices.Build(Newsroom.Database, Newsroom.Clock, change);
        _owned.Add(node);
        return node;
    }
}
