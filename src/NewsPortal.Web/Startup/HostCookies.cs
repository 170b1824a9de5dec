using Microsoft.AspNetCore.Authentication.Cookies;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Over https a cookie is named <c>__Host-…</c>, so that no other host or path of the domain can set it (RFC 6265bis,
/// 4.1.3.2). Browsers refuse that prefix over http, where a laptop runs.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) =>
        _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
