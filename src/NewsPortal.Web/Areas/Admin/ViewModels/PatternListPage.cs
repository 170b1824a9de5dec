using NewsPortal.Core.Pages;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed record PatternListPage(IReadOnlyList<PatternRow> Patterns, TriedAddress? Trial);

public sealed class PatternForm
{
    public int Id { get; set; }
    public string? Pattern { get; set; }
    public string? Target { get; set; }
    public int Position { get; set; }

    public static PatternForm From(PatternRow row) =>
        new() { Id = row.Id, Pattern = row.Pattern, Target = row.Target, Position = row.Position };

    public PatternRow ToRow(int id) => new(id, Pattern ?? string.Empty, Target ?? string.Empty, Position);
}
