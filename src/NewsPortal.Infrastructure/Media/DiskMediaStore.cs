using System.Runtime.CompilerServices;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Files below one folder of this machine (or of a share that all nodes mount). A file is written beside the others,
/// synced, renamed into its place, and its folder synced.
/// </summary>
internal sealed class DiskMediaStore(string root, TimeProvider clock) : IMediaStore
{
    // Not a name that MediaNames allows, so no reader can ask for a half-written file.
    private const string Unfinished = ".unfinished";
    private const int PlacingAttempts = 20;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = false,
    };

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
            Place(temporary, target);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public Task<bool> ExistsAsync(string name, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(name)));

    public Task DeleteAsync(string name, CancellationToken ct)
    {
        var path = PathOf(name);
        try
        {
            File.Delete(path);
            RemoveEmptyFolders(Path.GetDirectoryName(path)!);
        }
        catch (DirectoryNotFoundException)
        {
            // Not there, which is what was wanted.
        }

        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<StoredFile> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        var folder = Path.Combine(root, MediaNames.FolderOf(prefix));
        await Task.Yield();
        foreach (var file in FilesBelow(folder))
        {
            ct.ThrowIfCancellationRequested();
            var name = Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (name.StartsWith(prefix, StringComparison.Ordinal) && MediaNames.IsName(name) && file.Exists)
            {
                yield return new StoredFile(name, file.Length, file.LastWriteTimeUtc);
            }
        }
    }

    private static IEnumerable<FileInfo> FilesBelow(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", Deep);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private void Place(string temporary, string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        for (var attempt = 1; ; attempt++)
        {
            DurableFolders.Create(root, folder);
            try
            {
                File.Move(temporary, target, overwrite: true);
                DurableFolders.Sync(folder);
                return;
            }
            catch (Exception e) when (
                e is (DirectoryNotFoundException or FileNotFoundException)
                && attempt < PlacingAttempts && File.Exists(temporary))
            {
                // Somebody deleted the last file of this folder, and with it the folder, at this very moment; it may be
                // there again already, and then the system's answer reads as if a file were missing.
            }
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (IOException)
            {
                // Somebody wrote into it meanwhile.
                return;
            }

            folder = Path.GetDirectoryName(folder)!;
        }
    }

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
