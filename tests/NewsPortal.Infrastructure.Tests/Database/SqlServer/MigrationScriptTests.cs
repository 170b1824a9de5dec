using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
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

    /// <summary>
    /// SQL Server compiles a batch before it runs it: a statement that names a column added in the same batch ends all.
    /// </summary>
    [Fact]
    public void No_rows_are_changed_in_a_batch_that_changes_a_table_but_by_late_compiled_statements()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var script = Tsql.Parse(db.GetService<IMigrator>().GenerateScript("Initial"));

        var batches = script.Batches.Where(b => b.Statements.OfType<AlterTableStatement>().Any()).ToList();

        Assert.NotEmpty(batches);
        Assert.All(batches, b => Assert.Empty(b.Statements.OfType<UpdateStatement>()));
    }

    [Fact]
    public void Statements_compiled_late_are_understood_too()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var script = Tsql.Parse(db.GetService<IMigrator>().GenerateScript());

        var late = script.Batches.SelectMany(b => b.Statements).OfType<ExecuteStatement>()
            .Select(e => e.ExecuteSpecification.ExecutableEntity).OfType<ExecutableStringList>()
            .SelectMany(list => list.Strings).OfType<StringLiteral>().ToList();

        Assert.NotEmpty(late);
        Assert.All(late, text => Assert.Empty(Level130Visitor.Check(Tsql.Parse(text.Value))));
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
