using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Search;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>A sitemap whose source fails, over a real connection: half a file must not pass for a whole one.</summary>
public sealed class InterruptedSitemapTests : IAsyncLifetime
{
    private readonly ScriptedSitemapSource _source = new();
    private PortalFactory _portal = null!;

    public static TheoryData<string, string> Files =>
        [.. from path in new[] { "/sitemap-trang.xml", "/sitemap-tu-khoa.xml", "/sitemap-2022-12.xml" }
            from packing in new[] { "identity", "gzip" }
            select (path, packing)];

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync(change: services => services.AddSingleton<ISitemapSource>(_source));
        _portal.Listen();
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory, MemberData(nameof(Files))]
    public async Task Failing_in_the_middle_it_breaks_off(string path, string packing)
    {
        _source.FailsAfter = ScriptedSitemapSource.Entries - 1;

        using var answer = await AskAsync(path, packing);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var read = new MemoryStream();
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        var broken = await Assert.ThrowsAsync<HttpIOException>(() => body.CopyToAsync(read, Token));
        Assert.Equal(HttpRequestError.ResponseEnded, broken.HttpRequestError);
        Assert.DoesNotContain("</urlset>", Encoding.UTF8.GetString(read.ToArray()), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Failing_at_the_beginning_it_is_an_error(string path, string packing)
    {
        _source.FailsAfter = 1;

        using var answer = await AskAsync(path, packing);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_of_lists_is_made_without_a_look_at_the_other_files()
    {
        using var first = await AskAsync("/sitemap-tu-khoa.xml", "identity");
        using var second = await AskAsync("/sitemap-tu-khoa-2.xml", "identity");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (first.StatusCode, second.StatusCode));
        var file = SitemapFile.Read(await first.Content.ReadAsStringAsync(Token), "http://localhost:5080");
        Assert.Equal(ScriptedSitemapSource.Entries, file.Paths.Count);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> AskAsync(string path, string packing)
    {
        using var client = new HttpClient { BaseAddress = _portal.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Add("Accept-Encoding", packing);
        return await client.GetAsync(
            new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Token);
    }
}
