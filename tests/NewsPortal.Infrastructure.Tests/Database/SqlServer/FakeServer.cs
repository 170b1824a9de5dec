using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>
/// A SQL Server that is none: takes the program's statements as they would be sent, writes them down and answers with
/// rows made up from their select lists.
/// </summary>
internal sealed class FakeServer(FakeRows rows) : DbConnectionInterceptor
{
    private const int Enough = 300;

    private readonly List<string> _statements = [];

    public IReadOnlyList<string> Statements => _statements;

    public DbDataReader Answer(string statement)
    {
        _statements.Add(statement);
        return _statements.Count < Enough
            ? new FakeReader([.. Tsql.Results(statement).Select(rows.Answer)])
            : throw new InvalidOperationException($"After {Enough} statements there is no end in sight: {statement}");
    }

    public override InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new FakeConnection(this));

    /// <summary>The program's services with Database:Provider=SqlServer, on this server.</summary>
    public ServiceProvider Services(string dataDirectory, TimeProvider clock, int? maxBatchSize = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Data:Directory"] = dataDirectory,
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionString"] = FakeConnection.Text,
            ["Database:MaxBatchSize"] = $"{maxBatchSize}",
        }).Build();
        return TestServices.Build(configuration, clock, services =>
            services.ConfigureDbContext<SqlServerNewsDbContext>(builder => builder.AddInterceptors(this)));
    }
}
