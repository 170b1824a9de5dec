using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>
/// The codes of every <c>new Reason(field, code, …)</c> in the sources. A code made of parts is one of: a text and a
/// verb, or a field's name and "Required".
/// </summary>
internal static class ReasonCodes
{
    public static IReadOnlyList<string> All { get; } =
        [.. SourceTree.Product.SelectMany(Made).SelectMany(r => Codes(r.File, r.Code)).Distinct().Order()];

    private static IEnumerable<(SourceFile File, ExpressionSyntax Code)> Made(SourceFile file) =>
        from made in file.Nodes<ObjectCreationExpressionSyntax>()
        where made.Type.ToString() == "Reason" && made.ArgumentList?.Arguments.Count >= 2
        select (file, made.ArgumentList!.Arguments[1].Expression);

    private static IEnumerable<string> Codes(SourceFile file, ExpressionSyntax code) => code switch
    {
        LiteralExpressionSyntax literal => [literal.Token.ValueText],
        ConditionalExpressionSyntax choice => [.. Codes(file, choice.WhenTrue), .. Codes(file, choice.WhenFalse)],
        BinaryExpressionSyntax { Left: LiteralExpressionSyntax start } =>
            Enum.GetNames<ArticleVerb>().Select(verb => start.Token.ValueText + verb),
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax end } =>
            RequiredFields(file).Select(field => field + end.Token.ValueText),
        _ => [],
    };

    /// <summary>The fields named in calls such as <c>Required(nameof(content.Headline), …)</c>.</summary>
    private static IEnumerable<string> RequiredFields(SourceFile file) =>
        from call in file.Nodes<InvocationExpressionSyntax>()
        where call.Expression.ToString() == "Required"
        let field = call.ArgumentList.Arguments[0].Expression as InvocationExpressionSyntax
        where field?.Expression.ToString() == "nameof"
        select field.ArgumentList.Arguments[0].ToString().Split('.')[^1];
}
