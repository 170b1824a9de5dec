using NewsPortal.Core.Common;

namespace NewsPortal.Core.Categories;

/// <summary>Chuyên mục, in a tree two levels deep.</summary>
public sealed class Category : Named
{
    public int? ParentId { get; set; }
    public string Description { get; set; } = string.Empty;

    /// <summary>Place among its siblings, ascending.</summary>
    public int Position { get; set; }
}
