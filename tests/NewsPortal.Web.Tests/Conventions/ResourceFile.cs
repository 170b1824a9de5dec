using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>The texts of one resource file, by key.</summary>
internal sealed partial class ResourceFile
{
    public static readonly string[] Names = ["SiteText", "DeskText"];
    public static readonly string[] Languages = ["vi", "en"];

    private ResourceFile(string path)
    {
        Path = path;
        Texts = XDocument.Load(System.IO.Path.Combine(SourceTree.Root, path)).Root!.Elements("data")
            .GroupBy(d => d.Attribute("name")!.Value)
            .ToDictionary(g => g.Key, g => g.Select(d => d.Element("value")!.Value).ToList());
    }

    public string Path { get; }

    /// <summary>More than one text for a key is a mistake of merging.</summary>
    public IReadOnlyDictionary<string, List<string>> Texts { get; }

    public static ResourceFile Open(string name, string language) =>
        new($"src/NewsPortal.Web/Resources/{name}.{language}.resx");

    /// <summary>Placeholders such as {0} in a text.</summary>
    public static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(m => m.Groups[1].Value).Distinct().Order();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();
}
