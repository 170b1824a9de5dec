using System.Net;
using Microsoft.Data.Sqlite;
using NewsPortal.Testing.Web;
using Serilog.Events;

namespace NewsPortal.Web.Tests.Pipeline;

public sealed class DatabaseOutageTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        await _portal.Newsroom.CategoryAsync("Thời sự");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static readonly TheoryData<string> Pages =
        ["/", "/thoi-su", "/thoi-su/bai-1.html", "/khong-co", "/sitemap.xml"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Without_its_database_every_page_is_a_503_in_our_design(string path)
    {
        TakeDatabaseAway();

        var page = await _portal.NewVisitor().OpenAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal("30", page.Headers.GetValues("Retry-After").Single());
        Assert.Equal("Trang tạm thời gián đoạn", page.TextOf("main h1"));
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_page_of_an_outage_can_be_asked_for_again_at_its_own_address()
    {
        TakeDatabaseAway();

        var page = await _portal.NewVisitor().OpenAsync("/tim-kiem?q=s%E1%BB%91t&trang=2");

        Assert.Equal(["Thử lại", "Về trang chủ"], page.TextsOf(".error-page__ways a"));
        var again = page.The(".error-page__again").GetAttribute("href");
        Assert.Equal(page.Address, new Uri(page.Address, again));
        Assert.False(page.Has("base"));
    }

    [Fact]
    public async Task What_was_sent_is_not_asked_for_again_with_a_link()
    {
        TakeDatabaseAway();
        using var nothing = new FormUrlEncodedContent([]);

        var answer = await _portal.NewVisitor().Client.PostAsync(
            "/thoi-su", nothing, TestContext.Current.CancellationToken);

        var page = await WebPage.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal(["Về trang chủ"], page.TextsOf(".error-page__ways a"));
    }

    [Fact]
    public async Task An_outage_is_logged_once_with_its_cause()
    {
        TakeDatabaseAway();

        await _portal.NewVisitor().OpenAsync("/");
        await _portal.NewVisitor().OpenAsync("/thoi-su");

        var line = Assert.Single(
            _portal.Logs.Of(LogEventLevel.Error), l => l.Contains("unavailable", StringComparison.Ordinal));
        Assert.Contains("missing", line, StringComparison.Ordinal);
        Assert.DoesNotContain(_portal.Logs.All, e => e.Exception is not null);
    }

    [Fact]
    public async Task When_the_database_is_back_the_pages_are_back()
    {
        var visitor = _portal.NewVisitor();
        TakeDatabaseAway();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.OpenAsync("/")).Status);

        File.Move(_portal.DatabaseFile + ".away", _portal.DatabaseFile);

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/thoi-su")).Status);
    }

    [Fact]
    public async Task The_relay_waits_out_an_outage_and_says_when_it_is_over()
    {
        _ = _portal.NewVisitor();
        TakeDatabaseAway();
        await PassAsync(() => _portal.Logs.Of(LogEventLevel.Error).Count > 0);

        File.Move(_portal.DatabaseFile + ".away", _portal.DatabaseFile);

        await PassAsync(() => _portal.Logs.Of(LogEventLevel.Information)
            .Any(l => l.Contains("available again", StringComparison.Ordinal)));
        Assert.Single(_portal.Logs.Of(LogEventLevel.Error));
    }

    [Fact]
    public async Task A_database_that_was_never_migrated_is_a_503_too()
    {
        TakeDatabaseAway();
        await File.WriteAllBytesAsync(_portal.DatabaseFile, [], TestContext.Current.CancellationToken);

        var page = await _portal.NewVisitor().OpenAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains(
            _portal.Logs.Of(LogEventLevel.Error), l => l.Contains("has not been migrated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_locked_database_is_a_503_until_it_is_free()
    {
        await using var portal = await PortalFactory.OpenAsync(settings: ("Database:CommandTimeout", "1"));
        var visitor = portal.NewVisitor();
        SqliteConnection.ClearAllPools();
        await using (var other = new SqliteConnection($"Data Source={portal.DatabaseFile};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.OpenAsync("/")).Status);
            Assert.Contains(portal.Logs.Of(LogEventLevel.Error), l => l.Contains("locked", StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/")).Status);
    }

    private void TakeDatabaseAway()
    {
        SqliteConnection.ClearAllPools();
        File.Move(_portal.DatabaseFile, _portal.DatabaseFile + ".away");
    }

    /// <summary>
    /// Lets the portal's clock run until the condition holds; gives up after ten seconds of real time.
    /// </summary>
    private async Task PassAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++)
        {
            _portal.Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(condition());
    }
}
