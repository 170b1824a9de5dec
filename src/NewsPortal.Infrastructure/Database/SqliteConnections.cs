using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsPortal.Infrastructure.Database;

/// <summary>
/// Sets up every SQLite connection, and refuses one to a file that is gone: a pooled connection would go on reading and
/// writing the deleted file, and a new one would create an empty database.
/// </summary>
internal sealed class SqliteConnections(int busySeconds) : DbConnectionInterceptor
{
    private const int CannotOpen = 14;

    public static string ConnectionString(string file, int timeoutSeconds) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        DefaultTimeout = timeoutSeconds,
    }.ToString();

    public override InterceptionResult ConnectionOpening(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        RefuseMissingFile((SqliteConnection)connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken ct = default)
    {
        RefuseMissingFile((SqliteConnection)connection);
        return ValueTask.FromResult(result);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    private static void RefuseMissingFile(SqliteConnection connection)
    {
        var builder = new SqliteConnectionStringBuilder(connection.ConnectionString);
        if (builder.Mode == SqliteOpenMode.ReadWrite && !File.Exists(builder.DataSource))
        {
            SqliteConnection.ClearPool(connection);
            throw new SqliteException($"The database file {builder.DataSource} is missing.", CannotOpen);
        }
    }

    private void SetUp(DbConnection connection)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a whole number from our own configuration.
        command.CommandText = $"PRAGMA busy_timeout = {busySeconds * 1000}; PRAGMA synchronous = NORMAL;";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
