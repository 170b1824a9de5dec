namespace NewsPortal.Infrastructure.Media;

/// <summary>What became of one file.</summary>
public enum MoveOutcome
{
    Copied,

    /// <summary>Its copy was there already, byte for byte.</summary>
    AlreadyThere,

    /// <summary>A copy was there, but not the same bytes.</summary>
    Replaced,

    /// <summary>It is not in the target as it should be; the remark says why. The source keeps it.</summary>
    Failed,
}

/// <summary>How far a move is.</summary>
public sealed record MoveProgress(long BytesDone, long BytesTotal);

/// <summary>What a move did. Every file that did not fail was read back from the target and compared.</summary>
public sealed class MoveReport
{
    private readonly Lock _lock = new();
    private readonly Dictionary<MoveOutcome, int> _counts = [];
    private readonly List<string> _remarks = [];

    public int this[MoveOutcome outcome]
    {
        get
        {
            lock (_lock)
            {
                return _counts.GetValueOrDefault(outcome);
            }
        }
    }

    /// <summary>Why files failed.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Files removed from the source.</summary>
    public int Deleted { get; private set; }

    /// <summary>Bytes of the files that stand in the target now.</summary>
    public long Bytes { get; private set; }

    /// <summary>True when it was asked to stop before the end.</summary>
    public bool Stopped { get; internal set; }

    /// <summary>Why it could not go on; null when every file had its turn.</summary>
    public string? Outage { get; internal set; }

    internal void Add(MovedFile file)
    {
        lock (_lock)
        {
            _counts[file.Outcome] = this[file.Outcome] + 1;
            Deleted += file.Deleted ? 1 : 0;
            if (file.Outcome == MoveOutcome.Failed)
            {
                _remarks.Add($"{file.Name}: {file.Remark}");
            }
            else
            {
                Bytes += file.Length;
            }
        }
    }
}

internal sealed record MovedFile(string Name, MoveOutcome Outcome, long Length, bool Deleted, string Remark = "")
{
    public static MovedFile Failed(string name, string why) => new(name, MoveOutcome.Failed, 0, false, why);
}
