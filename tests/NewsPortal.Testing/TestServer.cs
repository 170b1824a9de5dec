using Microsoft.Data.SqlClient;

namespace NewsPortal.Testing;

/// <summary>The server of NEWSPORTAL_TEST_SQLSERVER.</summary>
internal static class TestServer
{
    /// <summary>Settings for a database that does not exist yet; migrating creates it.</summary>
    public static Dictionary<string, string?> NewDatabase()
    {
        var connection = new SqlConnectionStringBuilder(Environment.GetEnvironmentVariable(TestDatabase.ServerVariable))
        {
            InitialCatalog = $"newsportal_test_{Guid.NewGuid():N}",
            MultipleActiveResultSets = false,
        };
        return new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionString"] = connection.ConnectionString,
            ["Database:MaxBatchSize"] = Environment.GetEnvironmentVariable("NEWSPORTAL_TEST_SQLSERVER_BATCH") ?? "1",
        };
    }
}
