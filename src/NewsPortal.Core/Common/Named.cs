namespace NewsPortal.Core.Common;

/// <summary>A thing with a name and a page of its own: category, event, author, static page.</summary>
public abstract class Named
{
    /// <summary>0 until it is saved.</summary>
    public int Id { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>Unique among its kind; a category's is never one of PortalPaths.ReservedWords.</summary>
    public string Slug { get; set; } = string.Empty;

    /// <summary>Concurrency token, one more on every save.</summary>
    public long Version { get; set; }
}
