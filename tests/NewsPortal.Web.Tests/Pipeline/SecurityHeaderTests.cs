using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pipeline;

public sealed class SecurityHeaderTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private readonly PortalFactory _portal = story.Portal;

    public static readonly TheoryData<string> Pages =
        ["/", "/thoi-su-chinh-tri", "/su-kien", "/rss", "/robots.txt", "/khong-co", "/admin", "/admin/dang-nhap"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string path)
    {
        var page = await _portal.NewVisitor().OpenAsync(path);

        var policy = Header(page, "Content-Security-Policy");
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
        Assert.Equal("SAMEORIGIN", Header(page, "X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(page, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(page, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Pages_of_the_desk_are_never_stored()
    {
        var editor = await _portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync("/admin");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("no-store", Header(page, "Cache-Control"));
        Assert.Equal("noindex, nofollow", Header(page, "X-Robots-Tag"));
    }

    [Fact]
    public async Task Pages_of_the_desk_are_not_compressed_and_readers_pages_are()
    {
        using var client = _portal.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        using var home = await client.GetAsync(new Uri("/", UriKind.Relative), Token);
        using var desk = await client.GetAsync(new Uri("/admin/dang-nhap", UriKind.Relative), Token);

        Assert.Equal("br", Assert.Single(home.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(home.Headers.Vary));
        Assert.Empty(desk.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Readers_get_no_cookie_and_no_token()
    {
        string[] paths = ["/", story.ArticlePath, "/thoi-su-chinh-tri", "/su-kien", "/tim-kiem?q=dan", "/x"];
        foreach (var path in paths)
        {
            var page = await _portal.NewVisitor().OpenAsync(path);

            Assert.False(page.Headers.Contains("Set-Cookie"), path);
            Assert.DoesNotContain("__RequestVerificationToken", page.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://localhost", "__Host-newsportal=", true)]
    [InlineData("http://localhost", "newsportal=", false)]
    public async Task The_session_cookie_is_bound_to_the_host_over_https(string address, string name, bool secure)
    {
        using var client = _portal.CreateClient(new WebApplicationFactoryClientOptions
        {
            BaseAddress = new Uri(address), AllowAutoRedirect = false,
        });
        var visitor = new Visitor(client);
        var form = (await visitor.OpenAsync(Visitor.SignInPath)).Form();
        form.Fill("Email", await _portal.AddStaffAsync(StaffRole.Editor)).Fill("Password", PortalFactory.Password);

        var answer = await visitor.SendAsync(form);

        var cookie = Assert.Single(
            answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith(name, StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_Production_browsers_are_told_to_stay_on_https()
    {
        await using var production = await PortalFactory.OpenAsync("Production");
        using var client = production.CreateClient();

        using var overHttps = await client.GetAsync(new Uri("https://bao.example/robots.txt"), Token);
        using var overHttp = await client.GetAsync(new Uri("http://bao.example/robots.txt"), Token);

        Assert.Equal("max-age=31536000", overHttps.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False(overHttp.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task HEAD_is_answered_like_GET()
    {
        using var client = _portal.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, story.ArticlePath);

        using var answer = await client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        var editor = await _portal.SignInAsync(StaffRole.Editor);
        using var body = new FormUrlEncodedContent([]);

        using var answer = await editor.Client.PostAsync(new Uri("/admin/dang-xuat", UriKind.Relative), body, Token);

        Assert.Equal(HttpStatusCode.OK, (await editor.OpenAsync("/admin")).Status);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Header(WebPage page, string name) => string.Join(", ", page.Headers.GetValues(name));
}
