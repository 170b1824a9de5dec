using System.Net;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>An editor signed in over a real connection, with the token that forms carry.</summary>
internal sealed class DeskOnTheWire : IDisposable
{
    public const string Library = "/admin/anh";
    public const string Uploader = "/admin/anh/tai-len";

    private readonly CookieContainer _cookies = new();

    private DeskOnTheWire(Uri address)
    {
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = _cookies })
        {
            BaseAddress = address,
        };
    }

    public HttpClient Client { get; }
    public string Token { get; private set; } = null!;
    public string Cookies => _cookies.GetCookieHeader(Client.BaseAddress!);

    public static async Task<DeskOnTheWire> OpenAsync(PortalFactory portal)
    {
        portal.Listen();
        return await OpenAsync(portal.ClientOptions.BaseAddress, await portal.AddStaffAsync(StaffRole.Editor));
    }

    public static async Task<DeskOnTheWire> OpenAsync(Uri address, string email)
    {
        var desk = new DeskOnTheWire(address);
        var visitor = new Visitor(desk.Client);
        await visitor.SignInAsync(email, PortalFactory.Password);
        var page = await visitor.OpenAsync(Library);
        desk.Token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return desk;
    }

    public async Task<WebPage> UploadAsync(string path, byte[] file, CancellationToken ct)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token), "__RequestVerificationToken" },
            { new StringContent("NVCC"), "Credits" },
            { new ByteArrayContent(file), "Files", "a.jpg" },
        };
        using var answer = await Client.PostAsync(new Uri(path, UriKind.Relative), form, ct);
        return await WebPage.ReadAsync(answer);
    }

    /// <summary>The head of an upload and its first part; the file's bytes are the caller's to send.</summary>
    public async Task<RawHttp> BeginUploadAsync(string path, int announced, CancellationToken ct)
    {
        var http = await RawHttp.ConnectAsync(Client.BaseAddress!, ct);
        await http.SendHeadAsync(
            "POST", path, ct, $"Cookie: {Cookies}", $"Content-Length: {announced}", "Connection: close",
            "Content-Type: multipart/form-data; boundary=b");
        var parts = $"--b\r\nContent-Disposition: form-data; name=__RequestVerificationToken\r\n\r\n{Token}\r\n"
            + "--b\r\nContent-Disposition: form-data; name=Files; filename=a.jpg\r\n"
            + "Content-Type: image/jpeg\r\n\r\n";
        await http.SendAsync(System.Text.Encoding.ASCII.GetBytes(parts), ct);
        return http;
    }

    public void Dispose() => Client.Dispose();
}
