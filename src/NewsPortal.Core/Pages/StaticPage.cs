using NewsPortal.Core.Common;

namespace NewsPortal.Core.Pages;

/// <summary>Trang thông tin: giới thiệu, liên hệ, điều khoản, chính sách dữ liệu.</summary>
public sealed class StaticPage : Named
{
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
}
