using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>The repository as files: what the convention tests read.</summary>
internal static class SourceTree
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "artifacts", "data", "TestResults", ".git"];

    public static readonly string Root = FindRoot();

    private static readonly Lazy<IReadOnlyList<SourceFile>> AllFiles = new(() =>
        [.. Walk(Root).Where(f => !f.Path.Contains("wwwroot/assets/", StringComparison.Ordinal)).OrderBy(f => f.Path)]);

    public static IReadOnlyList<SourceFile> All => AllFiles.Value;
    public static IEnumerable<SourceFile> Product => Under("src/").Where(f => f.Extension == ".cs");
    public static IEnumerable<SourceFile> Tests => Under("tests/").Where(f => f.Extension == ".cs");
    public static IEnumerable<SourceFile> Views => Under("src/").Where(f => f.Extension == ".cshtml");

    /// <summary>Written by a tool or by a demo writer, not to be maintained line by line.</summary>
    public static bool IsExempt(SourceFile file) =>
        file.Path.Contains("/Migrations/", StringComparison.Ordinal)
        || file.Path.Contains("/Demo/Content/", StringComparison.Ordinal);

    public static IEnumerable<SourceFile> Under(string folder) =>
        All.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Walk(string folder) =>
        Directory.EnumerateFiles(folder).Select(f => new SourceFile(f))
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(d => !Built.Contains(Path.GetFileName(d)))
                .SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("These tests read the sources: run them inside the repository.");
        }

        return folder;
    }
}

/// <param name="FullName">Absolute.</param>
internal sealed record SourceFile(string FullName)
{
    private readonly Lazy<string> _text = new(() => File.ReadAllText(FullName));

    /// <summary>From the repository's root, with forward slashes.</summary>
    public string Path { get; } = System.IO.Path.GetRelativePath(SourceTree.Root, FullName).Replace('\\', '/');
    public string Name => System.IO.Path.GetFileName(FullName);
    public string Extension => System.IO.Path.GetExtension(FullName);
    public string Text => _text.Value;
    public string[] Lines => Text.TrimEnd('\n').Split('\n');
    public SyntaxNode Syntax => CSharpSyntaxTree.ParseText(Text, new(LanguageVersion.Preview)).GetRoot();

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Syntax.DescendantNodes().OfType<T>();

    public override string ToString() => Path;

    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>From the signature to its end, without empty lines.</summary>
    public static int LinesOf(MemberDeclarationSyntax member) =>
        member.ToString().Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));
}
