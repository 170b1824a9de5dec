using NewsPortal.Core.Common;

namespace NewsPortal.Core.Authors;

/// <summary>Tác giả, bút danh: who signs. Not an account; a member of staff may have several pen names.</summary>
public sealed class Author : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>Unique.</summary>
    public string Slug { get; set; } = string.Empty;
    public string JobTitle { get; set; } = string.Empty;
    public string Biography { get; set; } = string.Empty;
    public long Version { get; set; }
}
