using System.Globalization;
using Lucene.Net.Index;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// The directory of one index: a folder per generation, named by its number. Several processes may look after it.
/// </summary>
internal sealed class GenerationStore(string path, int schema)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<int> Numbers() => Directory.Exists(path)
        ? [.. new DirectoryInfo(path).EnumerateDirectories().Select(d => NumberOf(d.Name)).Where(n => n > 0)
            .OrderDescending()]
        : [];

    public string PathOf(int number) => Path.Combine(path, number.ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>What its last commit says; null for none, a damaged one or one of another schema.</summary>
    public IndexState? Read(int number)
    {
        try
        {
            if (!Directory.Exists(PathOf(number)))
            {
                return null;
            }

            using var directory = new IndexDirectory(PathOf(number));
            var infos = new SegmentInfos();
            infos.Read(directory);
            return IndexState.Of(infos.UserData) is { } state && state.Schema == schema ? state : null;
        }
        catch (Exception fault) when (IndexFaults.IsFault(fault) || IndexFaults.IsUnreadable(fault))
        {
            return null;
        }
    }

    /// <summary>The newest complete one newer than <paramref name="than"/>.</summary>
    public int? NewestComplete(int than = 0) =>
        Numbers().TakeWhile(n => n > than).Select(n => (int?)n).FirstOrDefault(n => Read(n!.Value)?.IsComplete == true);

    /// <summary>Deletes what nobody needs any more; what cannot go yet goes another time.</summary>
    public void Delete(int number)
    {
        try
        {
            Directory.Delete(PathOf(number), recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Deletes what others began and left.</summary>
    public void DeleteAbandoned()
    {
        foreach (var number in Numbers().Where(n => IsAbandoned(n) && Read(n)?.IsComplete != true))
        {
            Delete(number);
        }
    }

    /// <summary>It was begun, and nobody holds it any more.</summary>
    public bool IsAbandoned(int number)
    {
        if (!Directory.Exists(PathOf(number)) || !Directory.EnumerateFiles(PathOf(number)).Any())
        {
            return false;
        }

        using var directory = new IndexDirectory(PathOf(number));
        return !IndexWriter.IsLocked(directory);
    }

    private static int NumberOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
