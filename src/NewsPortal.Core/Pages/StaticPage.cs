using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>Trang thông tin: giới thiệu, liên hệ, điều khoản, chính sách dữ liệu.</summary>
public sealed class StaticPage : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = string.Empty;

    /// <summary>Unique.</summary>
    public string Slug { get; set; } = string.Empty;
    public string Description { get; set; } = string.Empty;

    /// <summary>Markdown.</summary>
    public string Body { get; set; } = string.Empty;

    /// <summary>Rendered and sanitised when saved.</summary>
    public string BodyHtml { get; set; } = string.Empty;

    /// <summary>Of the renderer that made <see cref="BodyHtml"/>.</summary>
    public int RendererVersion { get; set; }

    /// <summary>Order in the footer.</summary>
    public int Position { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; set; }
    public long Version { get; set; }
}
