using NewsPortal.Core.Pages;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class RedirectImportForm
{
    public IFormFile? File { get; set; }
    public bool LeaveOutBad { get; set; }
}

public sealed record RedirectImportPage
{
    /// <summary>Lines that are named; whoever has more mends these first.</summary>
    public const int MostShown = 200;

    public bool LeaveOutBad { get; init; }

    /// <summary>Of a file with lines that are bad or doubtful.</summary>
    public RedirectImport? Report { get; init; }

    /// <summary>The rest of the file was taken.</summary>
    public bool WasTaken => Report is { Added: > 0 } or { Changed: > 0 } or { Unchanged: > 0 };
}
