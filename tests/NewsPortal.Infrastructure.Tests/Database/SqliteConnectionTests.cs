using Microsoft.EntityFrameworkCore;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

public sealed class SqliteConnectionTests() : ContractTests(TestDatabaseKind.Sqlite)
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "15000")]
    [InlineData("synchronous", "1")]
    public async Task Every_connection_of_the_program_is_set_up(string pragma, string expected) =>
        Assert.Equal(expected, await Newsroom.AskAsync((NewsDbContext db) => PragmaAsync(db, pragma)));

    [Fact]
    public async Task A_row_without_the_row_it_refers_to_is_refused() =>
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Newsroom.AskAsync((NewsDbContext db) =>
        {
            db.ArticleSigners.Add(new Infrastructure.Articles.ArticleSigner { ArticleId = 404, AuthorId = 404 });
            return db.SaveChangesAsync(Ct);
        }));

    private static async Task<string> PragmaAsync(NewsDbContext db, string pragma)
    {
        await db.Database.OpenConnectionAsync(Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + pragma;
        return $"{await command.ExecuteScalarAsync(Ct)}";
    }
}
