using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>Every query that was sent, and how SQLite goes about it.</summary>
internal sealed class StatementLog : DbCommandInterceptor
{
    private readonly List<(string Text, (string Name, object? Value)[] Parameters)> _seen = [];

    public int Count => _seen.Count;

    /// <summary>What every query ends with while it is set.</summary>
    public Exception? Failure { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (Failure is { } failure)
        {
            throw failure;
        }

        var parameters = command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value));
        _seen.Add((command.CommandText, [.. parameters]));
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>The steps of all plans: <c>SEARCH a USING INDEX …</c>, <c>SCAN b</c>.</summary>
    public async Task<IReadOnlyList<string>> PlansAsync(NewsDbContext db, CancellationToken ct)
    {
        var steps = new List<string>();
        await db.Database.OpenConnectionAsync(ct);
        foreach (var (text, parameters) in _seen)
        {
            await using var explain = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            explain.CommandText = "EXPLAIN QUERY PLAN " + text;
            explain.Parameters.AddRange(parameters.Select(p => new SqliteParameter(p.Name, p.Value)));
            await using var plan = await explain.ExecuteReaderAsync(ct);
            while (await plan.ReadAsync(ct))
            {
                steps.Add(plan.GetString(3));
            }
        }

        return steps;
    }
}
