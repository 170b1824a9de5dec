using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>
/// Reads a form that could not be handled, and carries it through the sign-in page in one protected field.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>A night's sleep: whoever comes back in the morning still finds the text.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(16);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("NewsPortal.Desk.KeptForm").ToTimeLimitedDataProtector();

    /// <summary>
    /// Forms of the desk sent by a page of ours. One that another site sent is not carried along: signing in must not
    /// bring a stranger's words one click away from being published.
    /// </summary>
    public static bool CanKeep(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && request.Path.StartsWithSegments("/admin")
        && request.HasFormContentType
        && request.Headers.XRequestedWith.Count == 0
        && IsOurs(request);

    public async Task<KeptForm> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var fields = from field in form
                     where !IsSecret(field.Key)
                     from value in field.Value
                     select new KeptField(field.Key, value ?? string.Empty);
        var files = form.Files.Select(f => f.FileName).Where(name => name.Length > 0);
        var address = request.PathBase + request.Path + request.QueryString;
        return new KeptForm(address, clock.GetUtcNow().UtcDateTime, [.. fields], [.. files]);
    }

    public string Protect(KeptForm form)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, form);
        }

        return WebEncoders.Base64UrlEncode(_protector.Protect(packed.ToArray(), Lifetime));
    }

    /// <summary>The form, or null when the text is not one of ours or too old.</summary>
    public KeptForm? Open(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<KeptForm>(brotli);
        }
        catch (Exception e) when (
            e is CryptographicException or FormatException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    private static bool IsSecret(string field) =>
        field.StartsWith("__", StringComparison.Ordinal)
        || field.Contains("Password", StringComparison.OrdinalIgnoreCase);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site.Length > 0 ? site is "same-origin"
            : origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
