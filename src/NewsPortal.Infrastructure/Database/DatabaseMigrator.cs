using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Database;

/// <summary>Brings the database to the newest schema; creates the SQLite file where there is none.</summary>
internal sealed class DatabaseMigrator(
    NewsDbContext db, DataDirectory data, DatabaseOptions options, EarlierPictures pictures)
{
    public async Task MigrateAsync(CancellationToken ct)
    {
        if (!options.UsesSqlServer)
        {
            await CreateFileAsync(data.Database, ct);
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        await db.Database.MigrateAsync(ct);
        if (applied.Count > 0 && !applied.Exists(IsPictures))
        {
            await pictures.BringUpToDateAsync(ct);
        }
    }

    private static bool IsPictures(string migration) => migration.EndsWith("_Pictures", StringComparison.Ordinal);

    public async Task<bool> IsCurrentAsync(CancellationToken ct) =>
        !(await db.Database.GetPendingMigrationsAsync(ct)).Any();

    private static async Task CreateFileAsync(string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;";
        await command.ExecuteNonQueryAsync(ct);
    }
}
