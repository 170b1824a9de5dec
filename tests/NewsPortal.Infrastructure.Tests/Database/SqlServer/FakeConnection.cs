using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

internal sealed class FakeConnection(FakeServer server) : DbConnection
{
    public const string Text = "Server=fake;Database=newsportal;Encrypt=false";

    private ConnectionState _state = ConnectionState.Closed;

    [AllowNull]
    public override string ConnectionString { get; set; } = Text;

    public override string Database => "newsportal";
    public override string DataSource => "fake";
    public override string ServerVersion => "13.00.5026";
    public override ConnectionState State => _state;

    public DbDataReader Answer(string statement) => server.Answer(statement);

    public override void Open() => _state = ConnectionState.Open;

    public override void Close() => _state = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        new FakeTransaction(this, isolationLevel);

    protected override DbCommand CreateDbCommand() => new FakeCommand { Connection = this };
}

internal sealed class FakeTransaction(FakeConnection connection, IsolationLevel level) : DbTransaction
{
    public override IsolationLevel IsolationLevel => level;
    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}

/// <summary>Its parameters are SqlClient's own: EF's SQL Server types set properties that only those have.</summary>
internal sealed class FakeCommand : DbCommand
{
    private const int MostParameters = 2_100;

    private readonly SqlCommand _parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = string.Empty;

    public override int CommandTimeout { get; set; }
    public override CommandType CommandType { get; set; } = CommandType.Text;
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }
    protected override DbConnection? DbConnection { get; set; }
    protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;
    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        Answer().Dispose();
        return 1;
    }

    public override object? ExecuteScalar()
    {
        using var reader = Answer();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Answer();

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override void Dispose(bool disposing)
    {
        _parameters.Dispose();
        base.Dispose(disposing);
    }

    private DbDataReader Answer() => _parameters.Parameters.Count <= MostParameters
        ? ((FakeConnection)DbConnection!).Answer(CommandText)
        : throw new InvalidOperationException($"More than the {MostParameters} parameters that SQL Server takes.");
}
