using System.Text.RegularExpressions;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>What the README and docs/ name between backticks or link to is there.</summary>
public sealed partial class DocumentedPathTests
{
    private static readonly string[] TopFolders = ["src/", "tests/", "docs/", ".ci/", ".config/"];
    private static readonly string[] FileEndings =
        [".cs", ".cshtml", ".csproj", ".md", ".sln", ".props", ".targets", ".ts", ".css", ".mjs", ".sh", ".resx"];

    private static readonly HashSet<string> Names = [.. SourceTree.All.Select(f => f.Name)];

    [Fact]
    public void Every_path_between_backticks_exists() =>
        Offenders.None(
            from page in Pages()
            from Match code in Code().Matches(page.Text)
            let named = code.Groups[1].Value.TrimEnd('/')
            where !IsPattern(named) && !Exists(named)
            select $"{page} names {named}");

    [Fact]
    public void Every_linked_file_exists() =>
        Offenders.None(
            from page in Pages()
            from Match link in Link().Matches(Code().Replace(page.Text, string.Empty))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page.FullName)!, target))
            select $"{page} links to {target}");

    private static IEnumerable<SourceFile> Pages() =>
        SourceTree.Under("docs/").Where(f => f.Extension == ".md").Concat(SourceTree.Under("README.md"));

    private static bool IsPattern(string text) => text.IndexOfAny(['*', '<', '{', '…', ' ', '$', '(']) >= 0;

    private static bool Exists(string named) =>
        TopFolders.Any(t => named.StartsWith(t, StringComparison.Ordinal))
            ? Path.Exists(Path.Combine(SourceTree.Root, named))
        : !FileEndings.Any(e => named.EndsWith(e, StringComparison.Ordinal)) || ExistsSomewhere(named);

    private static bool ExistsSomewhere(string named) =>
        named.Contains('/', StringComparison.Ordinal)
            ? SourceTree.All.Any(f => ("/" + f.Path).EndsWith("/" + named.TrimStart('/'), StringComparison.Ordinal))
            : Names.Contains(named);

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
