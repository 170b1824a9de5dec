namespace NewsPortal.Testing;

/// <summary>
/// Files that stand next to the repository and never in it: their texts belong to newspapers. Tests that need one are
/// skipped where it is absent.
/// </summary>
public static class SharedFile
{
    public static readonly string? Seed = Find("seed/dan-van-kheo.txt");
    public static readonly string? Corpus = Find("corpus/articles.jsonl.gz");

    public static string Absent(string name) => $"../shared/{name} is not there";

    /// <summary>The folder of NewsPortal.sln.</summary>
    public static string Repository { get; } = FindRepository();

    private static string? Find(string name)
    {
        var path = Path.GetFullPath(Path.Combine(FindRepository(), "..", "shared", name));
        return File.Exists(path) ? path : null;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
