using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsPortal.Infrastructure.Database;

/// <summary>
/// Sets up every SQLite connection. A pooled one whose file was deleted or replaced would go on reading and writing the
/// old file: it is opened again, which fails where there is no file.
/// </summary>
internal sealed class SqliteConnections(int busySeconds) : DbConnectionInterceptor
{
    public static string ConnectionString(string file, int timeoutSeconds) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        DefaultTimeout = timeoutSeconds,
    }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        SetUp((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken ct = default)
    {
        SetUp((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void SetUp(SqliteConnection connection)
    {
        if (HasMoved(connection))
        {
            connection.Close();
            SqliteConnection.ClearPool(connection);
            connection.Open();
        }

        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a whole number from our own configuration.
        command.CommandText = $"PRAGMA busy_timeout = {busySeconds * 1000}; PRAGMA synchronous = NORMAL;";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>
    /// Asks SQLite whether the file it has open is no longer the one of that name; never so on Windows.
    /// https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    /// </summary>
    private static bool HasMoved(SqliteConnection connection)
    {
        const int HasMovedOperation = 20; // SQLITE_FCNTL_HAS_MOVED
        var moved = 0;
        return FileControl(connection.Handle!.DangerousGetHandle(), 0, HasMovedOperation, ref moved) == 0 && moved != 0;
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    private static extern int FileControl(nint database, nint mainDatabase, int operation, ref int result);
}
