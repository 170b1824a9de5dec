using System.Net;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Who looks at a page.</summary>
public enum Looker
{
    Reader,
    Reporter,
    Chief,
}

/// <summary>One kind of page, as an example of it in the <see cref="WholePortal"/>.</summary>
/// <param name="Route">As in routes.approved.txt; empty for an answer that no route of its own gives.</param>
/// <param name="Refused">The page's form was sent with its fields emptied: this is what came back.</param>
public sealed record PageKind(
    string Name, string Route, string Path, Looker Looker = Looker.Reader, HttpStatusCode Status = HttpStatusCode.OK,
    bool Refused = false)
{
    public override string ToString() => $"{Name} {Path}{(Refused ? " (form refused)" : null)}";
}
