using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsPortal.Web.Tests.Conventions;

public sealed class SourceTests
{
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X"];
    private static readonly string[] Written =
        [".cs", ".cshtml", ".ts", ".mjs", ".css", ".md", ".sh", ".props", ".targets", ".csproj"];
    private static readonly SyntaxKind[] Closing =
        [SyntaxKind.SealedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword];

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Offenders.None(
            from file in SourceTree.Product.Concat(SourceTree.Tests)
            where !SourceTree.IsExempt(file)
            from type in file.Nodes<TypeDeclarationSyntax>()
            where type is ClassDeclarationSyntax || type.IsKind(SyntaxKind.RecordDeclaration)
            where !type.Modifiers.Any(m => Closing.Contains(m.Kind()))
            select $"{file}: {type.Identifier}");

    [Fact]
    public void Nothing_is_left_for_later() =>
        Offenders.None(
            from file in SourceTree.All
            where Written.Contains(file.Extension)
            from word in Unfinished
            where file.Text.Contains(word, StringComparison.Ordinal)
            select $"{file}: {word}");
}
