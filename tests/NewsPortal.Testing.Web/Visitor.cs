using System.Net;

namespace NewsPortal.Testing.Web;

/// <summary>Somebody with a browser: asks for pages, fills in forms, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    public const string SignInPath = "/admin/dang-nhap";

    public HttpClient Client => client;

    public async Task<WebPage> OpenAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await WebPage.ReadAsync(answer);
    }

    /// <summary>As <see cref="OpenAsync"/>, going on where the answer leads, as a browser does.</summary>
    public async Task<WebPage> FollowAsync(string path) => await FollowAsync(await OpenAsync(path));

    /// <summary>Presses the form's button: sends every field the page holds, as filled in.</summary>
    public async Task<WebPage> SendAsync(WebForm form)
    {
        using var request = form.ToRequest();
        using var answer = await client.SendAsync(request);
        return await WebPage.ReadAsync(answer);
    }

    /// <summary>As <see cref="SendAsync"/>, going on where the answer leads.</summary>
    public async Task<WebPage> SendAndFollowAsync(WebForm form) => await FollowAsync(await SendAsync(form));

    public async Task SignInAsync(string email, string password)
    {
        var form = (await OpenAsync(SignInPath)).Form($"form[action^='{SignInPath}'], main form");
        form.Fill("Email", email);
        form.Fill("Password", password);
        var answer = await SendAsync(form);
        if (answer.Location is null)
        {
            throw new InvalidOperationException(
                $"Could not sign in as {email}: {answer.Status} {answer.TextOf("main")}");
        }
    }

    private async Task<WebPage> FollowAsync(WebPage page)
    {
        for (var hops = 0; page.Location is { } next && hops < 5; hops++)
        {
            page = await OpenAsync(next);
        }

        return page.Status is HttpStatusCode.OK || page.Location is null
            ? page
            : throw new InvalidOperationException($"Redirects without end at {page.Location}");
    }
}
