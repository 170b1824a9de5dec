using NewsPortal.Core.Common;

namespace NewsPortal.Core.Categories;

/// <summary>Chuyên mục, in a tree two levels deep.</summary>
public sealed class Category : INamed
{
    public int Id { get; set; }
    public int? ParentId { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>Unique over the whole tree; never one of PortalPaths.ReservedWords.</summary>
    public string Slug { get; set; } = string.Empty;
    public string Description { get; set; } = string.Empty;

    /// <summary>Place among its siblings, ascending.</summary>
    public int Position { get; set; }
    public long Version { get; set; }
}
