using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Infrastructure.Database;

internal static class DatabaseServices
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var options = DatabaseOptions.Of(configuration);
        services.AddSingleton(options);
        services.AddScoped<DatabaseMigrator>();
        if (options.UsesSqlServer)
        {
            services.AddDbContext<NewsDbContext, SqlServerNewsDbContext>(b => UseSqlServer(b, options));
        }
        else
        {
            services.AddDbContext<NewsDbContext, SqliteNewsDbContext>((provider, b) =>
                UseSqlite(b, provider.GetRequiredService<DataDirectory>().Database, options));
        }

        services.AddIdentityCore<StaffUser>(Accounts)
            .AddRoles<IdentityRole<int>>()
            .AddEntityFrameworkStores<NewsDbContext>();
    }

    public static void UseSqlServer(DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        var connectionString = options.ConnectionString
            ?? throw new SettingsException(
                "Database:Provider is SqlServer, but Database:ConnectionString is empty.");
        builder.UseSqlServer(connectionString, server =>
        {
            server.EnableRetryOnFailure(4, TimeSpan.FromSeconds(3), null);
            server.UseCompatibilityLevel(options.CompatibilityLevel);
            server.CommandTimeout(options.CommandTimeout);
            if (options.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
        Common(builder);
    }

    public static void UseSqlite(DbContextOptionsBuilder builder, string file, DatabaseOptions options)
    {
        builder.UseSqlite(
            SqliteConnections.ConnectionString(file, options.CommandTimeout),
            sqlite => sqlite.CommandTimeout(options.CommandTimeout));
        builder.AddInterceptors(new SqliteConnections(options.CommandTimeout));
        Common(builder);
    }

    /// <summary>Also used when migrations are made: the schema of accounts (passkeys) hangs on SchemaVersion.</summary>
    public static void Accounts(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.RequireUniqueEmail = true;
        // Length protects, rules about signs only annoy (NIST SP 800-63B, 5.1.1.2), and a rule that wants a digit would
        // refuse one generated password in 25.
        identity.Password.RequiredLength = 12;
        identity.Password.RequiredUniqueChars = 4;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
        identity.Password.RequireNonAlphanumeric = identity.Password.RequireUppercase = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void Common(DbContextOptionsBuilder builder) =>
        builder.ConfigureWarnings(w => w.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
}
