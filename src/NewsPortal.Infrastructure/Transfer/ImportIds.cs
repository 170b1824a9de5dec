namespace NewsPortal.Infrastructure.Transfer;

/// <summary>The ids of a file: each row needs one, of its own.</summary>
internal sealed class ImportIds
{
    public const int MaxLength = 100;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <exception cref="RowRejectedException">It has none, or that of an earlier line.</exception>
    public ImportRow Check(ImportRow row, int line)
    {
        var id = row.ExternalId;
        return id.Length == 0 ? throw new RowRejectedException("there is no id")
            : id.Length > MaxLength ? throw new RowRejectedException($"the id is longer than {MaxLength} characters")
            : !_lines.TryAdd(id, line) ? throw new RowRejectedException($"the id '{id}' is that of line {_lines[id]}")
            : row;
    }
}
