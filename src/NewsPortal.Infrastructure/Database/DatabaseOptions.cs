using Microsoft.Extensions.Configuration;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Infrastructure.Database;

/// <summary>The configuration section <c>Database</c>.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary><c>Sqlite</c> (the default) or <c>SqlServer</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>For SqlServer; SQLite's file stands in the data directory.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Of SQL Server: 130 is 2016, 150 is 2019. What the T-SQL we send must be understood by.</summary>
    public int CompatibilityLevel { get; set; } = 130;

    /// <summary>Statements in one batch; 1 for servers that do not know MERGE.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>Seconds a statement may take; SQLite waits as long for a lock.</summary>
    public int CommandTimeout { get; set; } = 15;

    public bool UsesSqlServer => Provider switch
    {
        "SqlServer" => true,
        "Sqlite" => false,
        _ => throw new SettingsException($"Database:Provider is '{Provider}'; it can be Sqlite or SqlServer."),
    };

    /// <exception cref="SettingsException">One sentence says what is wrong.</exception>
    public static DatabaseOptions Of(IConfiguration configuration)
    {
        var options = configuration.Read<DatabaseOptions>(Section);
        Demand(nameof(CompatibilityLevel), options.CompatibilityLevel, 130);
        Demand(nameof(MaxBatchSize), options.MaxBatchSize ?? 1, 1);
        Demand(nameof(CommandTimeout), options.CommandTimeout, 1);
        return options;
    }

    private static void Demand(string key, int value, int least)
    {
        if (value < least)
        {
            throw new SettingsException($"{Section}:{key} is {value}; it must be at least {least}.");
        }
    }
}
