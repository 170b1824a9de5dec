using System.Data.Common;
using System.Net;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What readers see who search while something behind the page is away.</summary>
public sealed class SearchOutageTests : IAsyncLifetime
{
    private readonly ScriptedSearch _search = new();
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync(change: _search.Replace);
        await _portal.Newsroom.CategoryAsync("Y tế");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_index_being_rebuilt_is_said()
    {
        Assert.DoesNotContain("đang được lập lại", (await OpenAsync("?q=a1")).TextOf("main"), StringComparison.Ordinal);

        _search.IsRebuilding = true;

        var page = await OpenAsync("?q=a1");
        Assert.Contains("đang được lập lại", page.TextOf(".search-note"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=s%E1%BB%91t&chuyen-muc=y-te", "/tim-kiem?q=s%E1%BB%91t&chuyen-muc=y-te")]
    [InlineData("?the-loai=anh&trang=3", "/tim-kiem?the-loai=anh")]
    public async Task An_index_that_fails_is_said_in_the_page_and_can_be_asked_again(string query, string again)
    {
        _search.Failure = new IOException("no such file: _1.cfs");

        var page = await OpenAsync(query);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal(TimeSpan.FromSeconds(30), page.Headers.RetryAfter?.Delta);
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.Contains("Tìm kiếm đang tạm gián đoạn", page.TextOf(".search-note"), StringComparison.Ordinal);
        Assert.Equal(again, page.The(".search-note a").GetAttribute("href"));
        Assert.True(page.Has("main form input[type=search]"));
        Assert.DoesNotContain("_1.cfs", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_is_no_fault_of_the_index()
    {
        _search.Failure = new DatabaseAway();

        var page = await OpenAsync("?q=s%E1%BB%91t");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("Trang tạm thời gián đoạn", page.TextOf("h1"));
    }

    private sealed class DatabaseAway : DbException
    {
        public override bool IsTransient => true;
    }

    private Task<WebPage> OpenAsync(string query) => _portal.NewVisitor().OpenAsync("/tim-kiem" + query);
}
