using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

public sealed class ModelTests
{
    public static readonly TheoryData<TestDatabaseKind> Databases =
        [TestDatabaseKind.Sqlite, TestDatabaseKind.SqlServer];

    private static NewsDbContext Open(TestDatabaseKind kind) => kind == TestDatabaseKind.Sqlite
        ? new SqliteDesignTime().CreateDbContext([])
        : new SqlServerDesignTime().CreateDbContext([]);

    [Theory, MemberData(nameof(Databases))]
    public void No_model_change_waits_for_a_migration(TestDatabaseKind kind)
    {
        using var db = Open(kind);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), $"dotnet ef migrations add … -c {db.GetType().Name}");
    }

    [Theory, MemberData(nameof(Databases))]
    public void Accounts_have_a_table_of_passkeys(TestDatabaseKind kind)
    {
        using var db = Open(kind);

        Assert.Equal("AspNetUserPasskeys", db.Model.FindEntityType(typeof(IdentityUserPasskey<int>))?.GetTableName());
    }

    [Theory, MemberData(nameof(Databases))]
    public void Every_time_in_the_database_is_utc(TestDatabaseKind kind)
    {
        using var db = Open(kind);
        var times = Properties(db).Where(p => p.ClrType == typeof(DateTime) || p.ClrType == typeof(DateTime?)).ToList();

        Assert.NotEmpty(times);
        Assert.All(times, p => Assert.True(p.GetValueConverter() is UtcConverter, $"{p.DeclaringType.Name}.{p.Name}"));
    }

    /// <summary>
    /// SQLite cannot compare DateTimeOffset; Identity's own columns of it are compared in memory only.
    /// </summary>
    [Theory, MemberData(nameof(Databases))]
    public void No_property_of_ours_is_a_DateTimeOffset(TestDatabaseKind kind)
    {
        using var db = Open(kind);

        Assert.DoesNotContain(
            Properties(db).Where(p => IsOurs(p.PropertyInfo?.DeclaringType)),
            p => p.ClrType == typeof(DateTimeOffset) || p.ClrType == typeof(DateTimeOffset?));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        using var sqlite = Open(TestDatabaseKind.Sqlite);
        using var server = Open(TestDatabaseKind.SqlServer);

        Assert.Equal(Columns(sqlite), Columns(server));
    }

    private static bool IsOurs(Type? type) =>
        type?.Namespace?.StartsWith(nameof(NewsPortal), StringComparison.Ordinal) == true;

    private static IEnumerable<IProperty> Properties(DbContext db) => db.Model.GetEntityTypes().SelectMany(Properties);

    private static IEnumerable<IProperty> Properties(ITypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => Properties(c.ComplexType)));

    private static IEnumerable<string> Columns(DbContext db) =>
        from type in db.Model.GetEntityTypes()
        from property in Properties(type)
        let column = $"{type.GetTableName()}.{property.GetColumnName()}"
        orderby column
        select column;
}
