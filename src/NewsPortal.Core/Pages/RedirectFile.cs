using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>A line of a file of redirects, by its number in the file.</summary>
public sealed record RedirectLine(int Number, RedirectDraft Draft);

/// <summary>A line that cannot be taken, and why.</summary>
public sealed record RedirectProblem(int Line, string From, Reason Reason);

/// <summary>What became of a file of redirects.</summary>
/// <param name="Problems">By line; with any of them nothing was written unless they were to be left out.</param>
public sealed record RedirectImport(int Added, int Changed, int Unchanged, IReadOnlyList<RedirectProblem> Problems)
{
    /// <summary>By line: taken, though readers get no page at the target.</summary>
    public IReadOnlyList<RedirectProblem> Doubts { get; init; } = [];
}

/// <summary>
/// A file of redirects, old and new address in the first two columns: further ones and a line of headings are passed
/// over.
/// </summary>
public static class RedirectFile
{
    /// <summary>Lines of one file.</summary>
    public const int MostLines = 50_000;

    public static IReadOnlyList<RedirectLine> Lines(string text) =>
    [
        .. CsvText.Rows(text)
            .Where((row, index) => index > 0 || !IsHeading(row))
            .Select(row => new RedirectLine(row.Line, Draft(row.Fields))),
    ];

    private static RedirectDraft Draft(IReadOnlyList<string> fields) =>
        new(fields[0], fields.Count > 1 ? fields[1] : string.Empty);

    /// <summary>No address stands in either column: words, then.</summary>
    private static bool IsHeading(CsvRow row) =>
        row.Fields.Take(2).All(f => !f.Contains('/', StringComparison.Ordinal)) && row.Fields.Any(f => f.Length > 0);
}
