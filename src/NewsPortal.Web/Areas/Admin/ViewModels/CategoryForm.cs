using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class CategoryForm
{
    public int Id { get; set; }
    public int? ParentId { get; set; }
    public string? Name { get; set; }

    /// <summary>Empty means made from the name.</summary>
    public string? Slug { get; set; }
    public string? Description { get; set; }
    public int Position { get; set; }
    public long Version { get; set; }

    public static CategoryForm From(Category category) => new()
    {
        Id = category.Id,
        ParentId = category.ParentId,
        Name = category.Name,
        Slug = category.Slug,
        Description = category.Description,
        Position = category.Position,
        Version = category.Version,
    };

    public Category ToCategory(int id) => new()
    {
        Id = id,
        ParentId = ParentId > 0 ? ParentId : null,
        Name = VietnameseText.CleanLine(Name),
        Slug = SlugOrName.Of(Slug, Name),
        Description = VietnameseText.CleanLine(Description),
        Position = Position,
        Version = Version,
    };

    public IReadOnlyList<ComparedField> ComparedTo(Category theirs, CategoryTree tree) =>
    [
        ComparedField.Of("Category.Name", theirs.Name, Name),
        ComparedField.Of("Category.Slug", theirs.Slug, Slug),
        ComparedField.Of("Category.Parent", NameOf(theirs.ParentId, tree), NameOf(ParentId, tree)),
        ComparedField.Of("Category.Description", theirs.Description, Description),
        ComparedField.Of("Category.Position", theirs.Position, Position),
    ];

    private static string? NameOf(int? id, CategoryTree tree) => id is { } parent ? tree.Find(parent)?.Name : null;
}

/// <summary>The slug that was typed, or one made from the name.</summary>
public static class SlugOrName
{
    public static string Of(string? slug, string? name) =>
        string.IsNullOrWhiteSpace(slug) ? Slug.From(name, string.Empty) : slug.Trim();
}
