namespace NewsPortal.Infrastructure.Media.Cleaning;

/// <summary>What is cleaned away, and how.</summary>
/// <param name="OlderThan">Spares what is younger: an upload has its file before its row, a draft its picture before
/// its first save.</param>
/// <param name="DryRun">Only lists.</param>
public sealed record CleaningOptions(TimeSpan OlderThan, bool DryRun);

/// <summary>A picture that nothing ever used, with its original and every file made from it.</summary>
/// <param name="UploadedAt">UTC.</param>
public sealed record UnusedPicture(int Id, string FileName, DateTime UploadedAt, int Files, long Bytes);

/// <summary>Files in the store that no row stands for.</summary>
/// <param name="Name">Of the original, or the beginning of the renditions' names.</param>
public sealed record OrphanedFiles(string Name, int Files, long Bytes);

/// <summary>How far it is.</summary>
/// <param name="Step">What is being read.</param>
public sealed record CleaningProgress(string Step, long Done, long Total);

/// <summary>What was removed, or would be.</summary>
public sealed class CleaningReport
{
    private readonly List<UnusedPicture> _pictures = [];
    private readonly List<OrphanedFiles> _orphans = [];

    public IReadOnlyList<UnusedPicture> Pictures => _pictures;
    public IReadOnlyList<OrphanedFiles> Orphans => _orphans;

    /// <summary>Files of both.</summary>
    public int Files => _pictures.Sum(p => p.Files) + _orphans.Sum(o => o.Files);
    public long Bytes => _pictures.Sum(p => p.Bytes) + _orphans.Sum(o => o.Bytes);

    /// <summary>Pictures that somebody used while this ran.</summary>
    public int Kept { get; internal set; }

    /// <summary>True when it was asked to stop before the end.</summary>
    public bool Stopped { get; internal set; }

    /// <summary>Why it could not go on; null when it came to its end.</summary>
    public string? Outage { get; internal set; }

    internal void Add(UnusedPicture picture) => _pictures.Add(picture);

    internal void Add(OrphanedFiles files) => _orphans.Add(files);
}
