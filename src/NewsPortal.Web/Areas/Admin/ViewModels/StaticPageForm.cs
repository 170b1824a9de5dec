using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class StaticPageForm
{
    public int Id { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }
    public string? Description { get; set; }
    public string? Body { get; set; }
    public int Position { get; set; }
    public long Version { get; set; }

    public static StaticPageForm From(StaticPage page) => new()
    {
        Id = page.Id,
        Name = page.Name,
        Slug = page.Slug,
        Description = page.Description,
        Body = page.Body,
        Position = page.Position,
        Version = page.Version,
    };

    public StaticPage ToPage(int id) => new()
    {
        Id = id,
        Name = VietnameseText.CleanLine(Name),
        Slug = SlugOrName.Of(Slug, Name),
        Description = VietnameseText.CleanLine(Description),
        Body = VietnameseText.Clean(Body).Trim(),
        Position = Position,
        Version = Version,
    };

    public IReadOnlyList<ComparedField> ComparedTo(StaticPage theirs) =>
    [
        ComparedField.Of("Page.Name", theirs.Name, Name),
        ComparedField.Of("Page.Slug", theirs.Slug, Slug),
        ComparedField.Of("Page.Description", theirs.Description, Description),
        ComparedField.Of("Page.Body", theirs.Body, Body),
        ComparedField.Of("Page.Position", theirs.Position, Position),
    ];
}
