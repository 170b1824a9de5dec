using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Files below one folder of this machine (or of a share that all nodes mount).</summary>
internal sealed class DiskMediaStore(string root, TimeProvider clock) : IMediaStore
{
    // Not a name that MediaNames allows, so no reader can ask for a half-written file.
    private const string Unfinished = ".unfinished";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private int _cleaned;

    public Task<Stream?> OpenAsync(string name, CancellationToken ct)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete,
                bufferSize: 64 * 1024, useAsync: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var target = PathOf(name);
        var unfinished = Directory.CreateDirectory(Path.Combine(root, Unfinished));
        RemoveAbandoned(unfinished);
        var temporary = Path.Combine(unfinished.FullName, Guid.NewGuid().ToString("N"));
        try
        {
            await WriteToDiskAsync(temporary, content, ct);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(name)));

    private static async Task WriteToDiskAsync(string path, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await file.WriteAsync(content, ct);
        file.Flush(flushToDisk: true);
    }

    // What a process left behind that was killed while writing.
    private void RemoveAbandoned(DirectoryInfo unfinished)
    {
        if (Interlocked.Exchange(ref _cleaned, 1) != 0)
        {
            return;
        }

        var before = clock.GetUtcNow().UtcDateTime - Abandoned;
        foreach (var file in unfinished.EnumerateFiles().Where(f => f.LastWriteTimeUtc < before))
        {
            file.Delete();
        }
    }

    private string PathOf(string name) =>
        MediaNames.IsName(name) ? Path.Combine(root, name)
            : throw new ArgumentException($"'{name}' is no name of a stored file.", nameof(name));
}
