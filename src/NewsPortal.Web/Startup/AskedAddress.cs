using System.Text;
using NewsPortal.Core.Pages;

namespace NewsPortal.Web.Startup;

/// <summary>How a reader asked for a page; the rest of the pipeline knows the canonical address only.</summary>
internal sealed record AskedAddress(OldAddress Original, bool IsCanonical)
{
    /// <summary>Signs that a header may not hold, as percent codes.</summary>
    public static string HeaderSafe(string query)
    {
        if (query.All(IsSafe))
        {
            return query;
        }

        var safe = new StringBuilder();
        foreach (var sign in query.EnumerateRunes())
        {
            var text = sign.ToString();
            safe.Append(text.All(IsSafe) ? text : Uri.EscapeDataString(text));
        }

        return safe.ToString();
    }

    private static bool IsSafe(char sign) => sign is > ' ' and < '\x7f';
}
