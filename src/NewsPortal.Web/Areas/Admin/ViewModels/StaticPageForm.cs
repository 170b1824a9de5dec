using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class StaticPageForm : NamedForm
{
    public string? Description { get; set; }
    public string? Body { get; set; }
    public int Position { get; set; }

    public static StaticPageForm From(StaticPage page) => Fill(new StaticPageForm
    {
        Description = page.Description,
        Body = page.Body,
        Position = page.Position,
    }, page);

    public StaticPage ToPage() => Fill(new StaticPage
    {
        Description = VietnameseText.CleanLine(Description),
        Body = VietnameseText.Clean(Body).Trim(),
        Position = Position,
    });

    public IReadOnlyList<ComparedField> ComparedTo(StaticPage theirs) =>
    [
        ComparedField.Of("Page.Name", theirs.Name, Name),
        ComparedField.Of("Page.Slug", theirs.Slug, Slug),
        ComparedField.Of("Page.Description", theirs.Description, Description),
        ComparedField.Of("Page.Body", theirs.Body, Body),
        ComparedField.Of("Page.Position", theirs.Position, Position),
    ];
}
