using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>The budget of docs/decisions: small files, short methods, few dependencies, narrow lines.</summary>
public sealed class SizeBudgetTests
{
    private static readonly List<SourceFile> Product = [.. SourceTree.Product.Where(f => !SourceTree.IsExempt(f))];
    private static readonly List<SourceFile> All = [.. Product, .. SourceTree.Tests];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Offenders.None(All.Where(f => f.Lines.Length > 300).Select(f => $"{f} has {f.Lines.Length} lines"));

    [Fact]
    public void Half_the_files_have_at_most_50_lines_and_nineteen_of_twenty_at_most_150()
    {
        var lengths = Product.Select(f => f.Lines.Length).Order().ToList();

        Assert.InRange(Percentile(lengths, 0.5), 1, 50);
        Assert.InRange(Percentile(lengths, 0.95), 1, 150);
    }

    [Fact]
    public void No_method_is_longer_than_60_lines() =>
        Offenders.None(
            from file in All
            from method in Methods(file)
            let lines = SourceFile.LinesOf(method)
            where lines > 60
            select $"{file}({SourceFile.LineOf(method)}) has a method of {lines} lines");

    [Fact]
    public void Half_the_methods_have_at_most_8_lines_and_nineteen_of_twenty_at_most_30()
    {
        var lengths = Product.SelectMany(Methods).Select(SourceFile.LinesOf).Order().ToList();

        Assert.InRange(Percentile(lengths, 0.5), 1, 8);
        Assert.InRange(Percentile(lengths, 0.95), 1, 30);
    }

    [Fact]
    public void No_class_depends_on_more_than_5_others() =>
        Offenders.None(
            from file in Product
            from type in file.Nodes<ClassDeclarationSyntax>()
            let own = type.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.ParameterList.Parameters.Count)
            let dependencies = own.Append(type.ParameterList?.Parameters.Count ?? 0).Max()
            where dependencies > 5
            select $"{file}: {type.Identifier} takes {dependencies}");

    [Fact]
    public void Interfaces_stand_in_Core_alone_and_are_at_most_20()
    {
        var interfaces = Product.Where(f => f.Nodes<InterfaceDeclarationSyntax>().Any()).ToList();

        Offenders.None(interfaces.Where(f => !f.Path.Contains("NewsPortal.Core/", StringComparison.Ordinal))
            .Select(f => $"{f} has an interface"));
        Assert.InRange(interfaces.Count, 1, 20);
    }

    [Fact]
    public void No_view_is_longer_than_120_lines_and_no_partial_longer_than_60() =>
        Offenders.None(
            from view in SourceTree.Views
            let limit = IsPartial(view) ? 60 : 120
            where view.Lines.Length > limit
            select $"{view} has {view.Lines.Length} lines, {limit} are allowed");

    [Fact]
    public void No_line_is_longer_than_120_characters() =>
        Offenders.None(
            from file in All.Concat(SourceTree.Views)
            from line in file.Lines.Select((text, index) => (text.TrimEnd('\r').Length, Number: index + 1))
            where line.Length > 120
            select $"{file}({line.Number}) has {line.Length} characters");

    /// <summary>Whatever holds code: methods, constructors, computed properties.</summary>
    private static IEnumerable<MemberDeclarationSyntax> Methods(SourceFile file) =>
        file.Nodes<MemberDeclarationSyntax>().Where(m => m is BaseMethodDeclarationSyntax { Body: not null }
            or BaseMethodDeclarationSyntax { ExpressionBody: not null }
            or PropertyDeclarationSyntax { ExpressionBody: not null });

    private static bool IsPartial(SourceFile view) =>
        view.Name.StartsWith('_') && !view.Name.Contains("Layout", StringComparison.Ordinal);

    private static int Percentile(List<int> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];
}
