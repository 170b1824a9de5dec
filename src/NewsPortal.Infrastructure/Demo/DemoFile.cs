using System.Reflection;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>One text of the demo newsroom; complaints about it name its file and line.</summary>
internal sealed class DemoFile(string path, string text)
{
    private const string Root = "demo/";

    /// <summary>Relative to the content's folder, with forward slashes.</summary>
    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IReadOnlyList<string> Lines { get; } = text.ReplaceLineEndings("\n").Split('\n');

    /// <param name="line">Counted from 1.</param>
    public FormatException Fault(int line, string what) => new($"{Path}:{line}: {what}");

    /// <summary>All texts that are built into this assembly, by path.</summary>
    public static IReadOnlyList<DemoFile> Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name)),
        ];
    }

    private static DemoFile Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new DemoFile(name[Root.Length..], reader.ReadToEnd());
    }
}
