using NewsPortal.Core.Common;

namespace NewsPortal.Core.Authors;

/// <summary>Tác giả, bút danh: who signs. Not an account; a member of staff may have several pen names.</summary>
public sealed class Author : Named
{
    public string JobTitle { get; set; } = string.Empty;
    public string Biography { get; set; } = string.Empty;
}
