using NewsPortal.Core.Pages;

namespace NewsPortal.Infrastructure.Pages;

/// <summary>An old path and the path that stands for it now.</summary>
internal sealed class Redirect
{
    public string FromPath { get; init; } = string.Empty;
    public string ToPath { get; set; } = string.Empty;
    public RedirectOrigin Origin { get; set; }
    public DateTime CreatedAt { get; init; }

    /// <summary>How often it led somebody on; counted from time to time, not in the reader's request.</summary>
    public long Hits { get; set; }
    public DateTime? LastHitAt { get; set; }
}
