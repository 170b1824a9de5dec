using System.Text.RegularExpressions;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>A key named in the sources. Its files are those its localizer may stand for.</summary>
/// <param name="Key">As written: a key, or an interpolated text such as <c>Error.{Model.Words}.Title</c>.</param>
internal sealed record ResourceUse(SourceFile Source, string Key, IReadOnlyCollection<string> Files)
{
    /// <summary>The keys it may become: a hole stands for one or more words, dots included.</summary>
    public Regex Pattern { get; } = new("^" + Regex.Replace(Regex.Escape(Key), @"\\\{[^}]*}", @"[\w.]+") + "$");

    public bool IsIn(ResourceFile file) =>
        Key.Contains('{', StringComparison.Ordinal)
            ? file.Texts.Keys.Any(Pattern.IsMatch)
            : file.Texts.ContainsKey(Key);
}

/// <summary>
/// Every <c>T["Key"]</c> of the sources, T being whatever the file or its _ViewImports declares as an
/// IStringLocalizer.
/// </summary>
internal static partial class ResourceUses
{
    public static IReadOnlyList<ResourceUse> All { get; } =
        [.. SourceTree.Under("src/NewsPortal.Web/").Where(f => f.Extension is ".cs" or ".cshtml").SelectMany(Uses)];

    private static IEnumerable<ResourceUse> Uses(SourceFile file)
    {
        var localizers = Localizers(file).ToLookup(l => l.Variable, l => l.File);
        return from Match match in Use().Matches(file.Text)
               let variable = match.Groups["variable"].Value
               where localizers.Contains(variable)
               from Match key in Key().Matches(match.Groups["inside"].Value)
               let name = key.Groups[1].Value
               let whole = name.EndsWith('.') ? name + "{}" : name
               select new ResourceUse(file, whole, [.. localizers[variable].Distinct()]);
    }

    private static IEnumerable<(string Variable, string File)> Localizers(SourceFile file) =>
        from source in file.Extension == ".cshtml" ? Imports(file).Append(file) : [file]
        from Match match in Declaration().Matches(source.Text)
        let type = match.Groups["type"].Value
        from name in type.Length > 0 ? [type.Split('.')[^1]] : ResourceFile.Names
        select (match.Groups["variable"].Value, name);

    private static IEnumerable<SourceFile> Imports(SourceFile view) =>
        SourceTree.Views.Where(v => v.Name == "_ViewImports.cshtml"
            && view.Path.StartsWith(Path.GetDirectoryName(v.Path)!.Replace('\\', '/'), StringComparison.Ordinal));

    [GeneratedRegex(@"IStringLocalizer(?:<(?<type>[\w.]+)>)?\??\s+(?<variable>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b(?<variable>\w+)\[(?<inside>[^\]]*)\]")]
    private static partial Regex Use();

    [GeneratedRegex(@"""([A-Z]\w*\.[^""\s]*)""")]
    private static partial Regex Key();
}
