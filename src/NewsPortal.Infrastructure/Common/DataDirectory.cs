using Microsoft.Extensions.Configuration;

namespace NewsPortal.Infrastructure.Common;

/// <summary>
/// Where everything lies that must survive a restart: database file, media, index, keys. Set by
/// <c>Data:Directory</c>; without it <c>data/</c> at the repository's root, or in the working directory outside a
/// repository. Web and Cli both ask here and print what
/// they found.
/// </summary>
public sealed class DataDirectory
{
    public DataDirectory(IConfiguration configuration)
    {
        var configured = configuration["Data:Directory"];
        Root = Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? Path.Combine(Home(), "data") : configured);
        var index = configuration["Search:Directory"];
        Index = string.IsNullOrWhiteSpace(index) ? Path.Combine(Root, "index") : Path.GetFullPath(index);
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }
    public string Database => Path.Combine(Root, "newsportal.db");
    public string Media => Path.Combine(Root, "media");
    public string Keys => Path.Combine(Root, "keys");

    /// <summary>
    /// The search indexes, this node's own: <c>Search:Directory</c> where the rest is shared. May be deleted at any
    /// time: they are made anew from the database.
    /// </summary>
    public string Index { get; }

    private static string Home()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsPortal.sln")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
