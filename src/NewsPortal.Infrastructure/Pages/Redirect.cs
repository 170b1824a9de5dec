namespace NewsPortal.Infrastructure.Pages;

/// <summary>An old path and the path that stands for it now.</summary>
internal sealed class Redirect
{
    public string FromPath { get; init; } = string.Empty;
    public string ToPath { get; set; } = string.Empty;
    public DateTime CreatedAt { get; init; }
}
