using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class CategoryForm : NamedForm
{
    public int? ParentId { get; set; }
    public string? Description { get; set; }
    public int Position { get; set; }

    public static CategoryForm From(Category category) => Fill(new CategoryForm
    {
        ParentId = category.ParentId,
        Description = category.Description,
        Position = category.Position,
    }, category);

    public Category ToCategory() => Fill(new Category
    {
        ParentId = ParentId > 0 ? ParentId : null,
        Description = VietnameseText.CleanLine(Description),
        Position = Position,
    });

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
