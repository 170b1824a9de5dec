using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsPortal.Infrastructure.Database;

/// <summary>Tells a database that is away from a mistake of ours.</summary>
internal static class DatabaseFaults
{
    /// <summary>
    /// A short cause in English for the log (missing, locked, unreachable, full, not migrated) when
    /// <paramref name="exception"/> or one inside it means that the database cannot be used now; otherwise null.
    /// </summary>
    public static string? UnavailableBecause(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            var cause = inner switch
            {
                SqliteException sqlite => Cause(sqlite),
                SqlException server => Cause(server),
                RetryLimitExceededException => "the database did not answer after several tries",
                DbException { IsTransient: true } => "the database reported a passing fault",
                _ => null,
            };
            if (cause is not null)
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>True for a violated unique key, whichever database says so, bare or wrapped by EF.</summary>
    public static bool IsUniqueViolation(Exception exception) => (exception.InnerException ?? exception) switch
    {
        SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } => true,
        SqlException { Number: 2601 or 2627 } => true,
        _ => false,
    };

    /// <summary>True where a row could not go because another names it.</summary>
    public static bool IsForeignKeyViolation(Exception exception) => (exception.InnerException ?? exception) switch
    {
        SqliteException { SqliteExtendedErrorCode: 787 } => true,
        SqlException { Number: 547 } => true,
        _ => false,
    };

    // https://sqlite.org/rescode.html
    private static string? Cause(SqliteException e) => e.SqliteErrorCode switch
    {
        1 when e.Message.Contains("no such table", StringComparison.Ordinal) => "the database has not been migrated",
        5 or 6 => "the database is locked by another process",
        8 => "the database file is read-only",
        10 => "the disk reported an error",
        11 or 26 => "the database file is damaged or is no database",
        13 => "the disk is full",
        14 => "the database file is missing or cannot be opened",
        _ => null,
    };

    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private static string? Cause(SqlException e) => e.Number switch
    {
        -2 => "the database did not answer in time",
        -1 or 2 or 53 or 258 or 10053 or 10054 or 10060 or 10061 or 11001 or 40613 =>
            "the database server cannot be reached",
        208 => "the database has not been migrated",
        1205 or 1222 => "the database is locked",
        1105 or 9002 => "the database is full",
        4060 => "the database cannot be opened",
        18456 => "the database refused the login",
        _ => null,
    };
}
