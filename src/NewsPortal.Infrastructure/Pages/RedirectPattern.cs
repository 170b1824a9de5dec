namespace NewsPortal.Infrastructure.Pages;

/// <summary>A shape that addresses of an older site had, and where such an address leads now.</summary>
internal sealed class RedirectPattern
{
    public int Id { get; init; }

    /// <summary>A path with named parts in braces.</summary>
    public string Pattern { get; set; } = string.Empty;

    /// <summary>What the named parts find, or a path made of them.</summary>
    public string Target { get; set; } = string.Empty;

    /// <summary>Patterns are tried in this order.</summary>
    public int Position { get; set; }
    public long Hits { get; set; }
    public DateTime? LastHitAt { get; set; }
    public DateTime CreatedAt { get; init; }
}
