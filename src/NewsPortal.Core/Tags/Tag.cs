namespace NewsPortal.Core.Tags;

/// <summary>Từ khóa.</summary>
public sealed class Tag
{
    public int Id { get; set; }

    /// <summary>As first typed.</summary>
    public required string Name { get; set; }

    /// <summary><see cref="TagName.Key"/> of the name, unique.</summary>
    public required string Key { get; set; }

    /// <summary>Unique.</summary>
    public required string Slug { get; set; }
}
