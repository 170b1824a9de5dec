using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace NewsPortal.Infrastructure.Database;

/// <summary>For <c>dotnet ef migrations add</c> only; see docs/operations.md.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteNewsDbContext>
{
    public SqliteNewsDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqliteNewsDbContext>();
        DatabaseServices.UseSqlite(builder, "design-time.db", new DatabaseOptions());
        return new SqliteNewsDbContext(builder.UseApplicationServiceProvider(DesignTime.Services()).Options);
    }
}

internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerNewsDbContext>
{
    public SqlServerNewsDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SqlServerNewsDbContext>();
        DatabaseServices.UseSqlServer(builder, new DatabaseOptions { ConnectionString = "Server=design-time" });
        return new SqlServerNewsDbContext(builder.UseApplicationServiceProvider(DesignTime.Services()).Options);
    }
}

internal static class DesignTime
{
    public static IServiceProvider Services() => new ServiceCollection()
        .AddOptions()
        .Configure<Microsoft.AspNetCore.Identity.IdentityOptions>(DatabaseServices.Accounts)
        .BuildServiceProvider();
}
