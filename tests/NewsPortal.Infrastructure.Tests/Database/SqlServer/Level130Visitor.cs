using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>
/// Notes what parses at level 130 but is not understood by every server of that level, or is left out on purpose
/// (docs/operations.md): sequences, computed columns, JSON as a table, functions that came with 2017 and later.
/// </summary>
internal sealed class Level130Visitor : TSqlFragmentVisitor
{
    private static readonly HashSet<string> LaterFunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "STRING_AGG", "CONCAT_WS", "TRANSLATE", "TRIM", "STRING_SPLIT", "GREATEST", "LEAST", "DATETRUNC", "DATE_BUCKET",
        "GENERATE_SERIES", "JSON_OBJECT", "JSON_ARRAY", "JSON_CONTAINS", "LEFT_SHIFT", "RIGHT_SHIFT", "BIT_COUNT",
        "APPROX_COUNT_DISTINCT", "REGEXP_LIKE", "VECTOR_DISTANCE",
    };

    public List<string> Found { get; } = [];

    public static IEnumerable<string> Check(TSqlFragment script, bool mayMerge = false)
    {
        var visitor = new Level130Visitor();
        script.Accept(visitor);
        return visitor.Found.Where(found => !mayMerge || found != nameof(MergeStatement));
    }

    public override void Visit(MergeStatement node) => Found.Add(nameof(MergeStatement));
    public override void Visit(OpenJsonTableReference node) => Found.Add("OPENJSON");
    public override void Visit(NextValueForExpression node) => Found.Add("NEXT VALUE FOR");
    public override void Visit(CreateSequenceStatement node) => Found.Add("CREATE SEQUENCE");
    public override void Visit(GlobalFunctionTableReference node) => Found.Add(node.Name.Value);

    public override void Visit(ColumnDefinition node)
    {
        if (node.ComputedColumnExpression is not null)
        {
            Found.Add("computed column " + node.ColumnIdentifier.Value);
        }
    }

    public override void Visit(FunctionCall node)
    {
        if (LaterFunctions.Contains(node.FunctionName.Value))
        {
            Found.Add(node.FunctionName.Value);
        }
    }
}
