using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Database;

/// <summary>Brings the database to the newest schema; creates the SQLite file where there is none.</summary>
internal sealed class DatabaseMigrator(
    NewsDbContext db, DataDirectory data, DatabaseOptions options, EarlierPictures pictures)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(2);

    public async Task MigrateAsync(CancellationToken ct)
    {
        if (!options.UsesSqlServer)
        {
            await CreateFileAsync(data.Database, ct);
        }

        // A page's statement that takes so long is lost; a change of the schema over a large archive is not.
        var usual = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(Longest);
        await db.Database.MigrateAsync(ct);
        await pictures.BringUpToDateAsync(ct);
        db.Database.SetCommandTimeout(usual);
    }

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
