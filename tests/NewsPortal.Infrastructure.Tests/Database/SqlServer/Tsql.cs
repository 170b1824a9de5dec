using System.Collections.Concurrent;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>A total has one row even over an empty table; what was written comes back as written.</summary>
internal enum TsqlResultKind
{
    Rows,
    Total,
    Written,
}

/// <param name="Columns">Names, empty where an expression has none.</param>
internal sealed record TsqlResult(IReadOnlyList<string> Columns, TsqlResultKind Kind);

/// <summary>T-SQL read by Microsoft's own parser at compatibility level 130 (SQL Server 2016).</summary>
internal static class Tsql
{
    /// <summary>The name given to the one total that is null over an empty table.</summary>
    public const string Max = "MAX()";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<TsqlResult>> Known = [];

    public static TSqlScript Parse(string script)
    {
        using var reader = new StringReader(script);
        var fragment = new TSql130Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.True(
            errors.Count == 0,
            string.Join('\n', errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}")) + "\n\n" + script);
        return (TSqlScript)fragment;
    }

    /// <summary>The results a batch returns, in their order.</summary>
    public static IReadOnlyList<TsqlResult> Results(string script) => Known.GetOrAdd(script, ReadResults);

    /// <summary>Names of the tables a script touches.</summary>
    public static IEnumerable<string> Tables(string script)
    {
        var tables = new TableVisitor();
        Parse(script).Accept(tables);
        return tables.Names;
    }

    private static List<TsqlResult> ReadResults(string script) =>
    [
        .. from batch in Parse(script).Batches
           from statement in batch.Statements
           let result = Result(statement)
           where result is not null
           select result,
    ];

    private static TsqlResult? Result(TSqlStatement statement) => statement switch
    {
        SelectStatement select => Result(select.QueryExpression),
        DataModificationStatement write when Output(write) is { } output =>
            new TsqlResult(Names(output.SelectColumns), TsqlResultKind.Written),
        _ => null,
    };

    private static OutputClause? Output(DataModificationStatement statement) => statement switch
    {
        InsertStatement insert => insert.InsertSpecification.OutputClause,
        UpdateStatement update => update.UpdateSpecification.OutputClause,
        DeleteStatement delete => delete.DeleteSpecification.OutputClause,
        MergeStatement merge => merge.MergeSpecification.OutputClause,
        _ => null,
    };

    private static TsqlResult Result(QueryExpression query) => query switch
    {
        BinaryQueryExpression both => Result(both.FirstQueryExpression),
        QueryParenthesisExpression inner => Result(inner.QueryExpression),
        QuerySpecification one =>
            new TsqlResult(Names(one.SelectElements), IsTotal(one) ? TsqlResultKind.Total : TsqlResultKind.Rows),
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    private static bool IsTotal(QuerySpecification query) =>
        query.FromClause is null
        || (query is { GroupByClause: null, SelectElements.Count: 1 } && NameOf(query.SelectElements[0]) is "" or Max);

    private static List<string> Names(IEnumerable<SelectElement> elements) => [.. elements.Select(NameOf)];

    private static string NameOf(SelectElement element)
    {
        var scalar = (SelectScalarExpression)element;
        if (scalar.Expression is FunctionCall { FunctionName.Value: "MAX" })
        {
            return Max;
        }

        var column = (scalar.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value;
        return (column ?? scalar.ColumnName?.Value ?? string.Empty).TrimEnd([.. "0123456789"]);
    }

    private sealed class TableVisitor : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = [];

        public override void Visit(NamedTableReference node) => Names.Add(node.SchemaObject.BaseIdentifier.Value);
    }
}
