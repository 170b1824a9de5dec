using System.Text.RegularExpressions;
using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Tests.Conventions;

/// <summary>The tables that editors read are those of the code.</summary>
public sealed partial class WorkflowTableTests
{
    private static readonly SourceFile Page = SourceTree.Under("docs/editorial-workflow.md").Single();

    [Fact]
    public void The_documented_moves_are_those_of_the_workflow() =>
        Assert.Equal(
            ArticleWorkflow.Moves.Select(m => $"{m.From} {m.Verb} {m.To}: {string.Join(", ", m.Roles)}"),
            Page.Lines.Select(line => Move().Match(line)).Where(m => m.Success)
                .Select(m => $"{m.Groups["from"]} {m.Groups["verb"]} {m.Groups["to"]}: {m.Groups["roles"]}"));

    [Fact]
    public void The_documented_states_are_those_of_an_article() =>
        Assert.Equal(
            Enum.GetNames<ArticleState>(),
            Page.Lines.Select(line => State().Match(line)).Where(m => m.Success).Select(m => m.Groups["state"].Value));

    [GeneratedRegex(@"^\| `(?<from>\w+)` \| `(?<verb>\w+)` \| `(?<to>\w+)` \| (?<roles>[\w, ]+) \|$")]
    private static partial Regex Move();

    [GeneratedRegex(@"^\| `(?<state>\w+)` \| [^`|]+ \| [^|]+ \|$")]
    private static partial Regex State();
}
