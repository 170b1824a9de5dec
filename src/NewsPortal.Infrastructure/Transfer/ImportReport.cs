namespace NewsPortal.Infrastructure.Transfer;

/// <summary>What became of one line of an import file.</summary>
public enum ImportOutcome
{
    Imported,
    Updated,
    Unchanged,

    /// <summary>Stands here already and was changed or taken down by an editor: theirs is the last word.</summary>
    LeftAlone,
    Rejected,
}

/// <summary>What a person should know about a line.</summary>
public sealed record ImportRemark(int Line, string Text);

/// <summary>How far an import is.</summary>
/// <param name="BytesRead">Of the file as it lies on disk.</param>
public sealed record ImportProgress(long BytesRead, long BytesTotal);

/// <summary>What an import did.</summary>
public sealed class ImportReport
{
    /// <summary>Remarks that are kept word for word; beyond it they are only counted.</summary>
    public const int MaxRemarks = 1_000;

    private readonly Dictionary<ImportOutcome, int> _counts = [];
    private readonly List<ImportRemark> _remarks = [];

    public int this[ImportOutcome outcome] => _counts.GetValueOrDefault(outcome);

    /// <summary>Why lines were rejected, left alone or shortened, in the order of the file.</summary>
    public IReadOnlyList<ImportRemark> Remarks => _remarks;
    public int RemarksLeftOut { get; private set; }

    /// <summary>True when it was asked to stop before the end; what it had counted is stored.</summary>
    public bool Stopped { get; internal set; }

    /// <summary>Why the file could not be read to its end; null when it was. What came before is stored.</summary>
    public string? Damage { get; internal set; }

    /// <summary>At which line the database took no more, and why; null when it took all.</summary>
    public string? Outage { get; internal set; }

    /// <summary>True once a line was stored or refused.</summary>
    internal bool HasBegun => _counts.Count > 0;

    internal void Add(ImportedLine line)
    {
        _counts[line.Outcome] = this[line.Outcome] + 1;
        if (line.Remark.Length > 0)
        {
            Remark(line.Number, line.Remark);
        }
    }

    private void Remark(int line, string text)
    {
        if (_remarks.Count < MaxRemarks)
        {
            _remarks.Add(new ImportRemark(line, text));
        }
        else
        {
            RemarksLeftOut++;
        }
    }
}

internal sealed record ImportedLine(int Number, ImportOutcome Outcome, string Remark = "");
