using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsPortal.Infrastructure.Database;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

public sealed class MigrationScriptTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void The_whole_script_is_understood_at_level_130(MigrationsSqlGenerationOptions options)
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);

        var script = Tsql.Parse(db.GetService<IMigrator>().GenerateScript(options: options));

        Assert.NotEmpty(script.Batches);
        Assert.Empty(Level130Visitor.Check(script));
    }

    [Fact]
    public void The_script_creates_every_table_of_the_model()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript();

        Assert.All(
            db.Model.GetEntityTypes().Select(t => t.GetTableName()),
            table => Assert.Contains($"CREATE TABLE [{table}]", script, StringComparison.Ordinal));
    }
}
