using System.Security.Cryptography;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Copies every file of one store into another, byte for byte: read back from the target, its SHA-256 must be the
/// source's. It keeps no journal: what is already right in the target is not written again, so a run after a kill goes
/// on where the other ended, and a run after a complete one is a check of everything.
/// </summary>
internal sealed class MediaMove(IMediaStore source, IMediaStore target, bool delete)
{
    // Enough to hide the way to a service far away; each holds one file of at most 20 MB in memory.
    private const int FilesAtOnce = 4;
    private const int FailuresBorne = 100;

    /// <param name="ct">Stops after the files at work.</param>
    public async Task<MoveReport> RunAsync(IProgress<MoveProgress>? progress, CancellationToken ct)
    {
        var report = new MoveReport();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            var files = await source.ListAsync(string.Empty, ct).ToListAsync(ct);
            var (total, done) = (files.Sum(f => f.Length), 0L);
            var options = new ParallelOptions
            {
                MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = ending.Token,
            };
            await Parallel.ForEachAsync(files, options, async (file, _) =>
            {
                var outage = await MoveAsync(file, report);
                progress?.Report(new MoveProgress(Interlocked.Add(ref done, file.Length), total));
                if (outage is not null)
                {
                    report.Outage = outage;
                    await ending.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            report.Stopped = report.Outage is null;
        }

        return report;
    }

    /// <returns>Why the files after this one would fail too; null when they may not.</returns>
    private async Task<string?> MoveAsync(StoredFile file, MoveReport report)
    {
        try
        {
            if (await MoveAsync(file.Name) is { } moved)
            {
                report.Add(moved);
            }

            return report[MoveOutcome.Failed] > FailuresBorne ? $"over {FailuresBorne} files failed" : null;
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            return e.Message;
        }
    }

    /// <returns>Null when the file was deleted meanwhile.</returns>
    private async Task<MovedFile?> MoveAsync(string name)
    {
        byte[]? content;
        try
        {
            content = await ReadSourceAsync(name);
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            return MovedFile.Failed(name, "it cannot be read: " + e.Message);
        }

        return content is null ? null
            : !MediaNames.IsNamedFor(name, SHA256.HashData(content))
                ? MovedFile.Failed(name, "its bytes are not those it is named for")
            : await CopyAsync(name, content);
    }

    private async Task<MovedFile> CopyAsync(string name, byte[] content)
    {
        var wanted = SHA256.HashData(content);
        var found = await HashInTargetAsync(name);
        var outcome = found is null ? MoveOutcome.Copied
            : found.SequenceEqual(wanted) ? MoveOutcome.AlreadyThere : MoveOutcome.Replaced;
        if (outcome != MoveOutcome.AlreadyThere)
        {
            await target.WriteAsync(name, content, CancellationToken.None);
            if (await HashInTargetAsync(name) is not { } copy || !copy.SequenceEqual(wanted))
            {
                return MovedFile.Failed(name, "its copy does not have the same bytes");
            }
        }

        if (delete)
        {
            await source.DeleteAsync(name, CancellationToken.None);
        }

        return new MovedFile(name, outcome, content.Length, delete);
    }

    private async Task<byte[]?> ReadSourceAsync(string name)
    {
        await using var stream = await source.OpenAsync(name, CancellationToken.None);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task<byte[]?> HashInTargetAsync(string name)
    {
        await using var stream = await target.OpenAsync(name, CancellationToken.None);
        return stream is null ? null : await SHA256.HashDataAsync(stream);
    }
}
