using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Publications;

namespace NewsPortal.Web.Tests.Publications;

public sealed class ReceiptTests : IAsyncLifetime
{
    private const string PublicAddress = "https://bao.example";

    private PortalFactory _portal = null!;
    private OtherServer _other = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _ = _portal.NewVisitor();
        _other = await OtherServer.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        await _other.DisposeAsync();
    }

    private static async Task SetAsync(PortalFactory portal, Func<SiteSettings, SiteSettings>? change = null)
    {
        var result = await portal.Newsroom.AskAsync(async (ISiteSettings all) =>
        {
            var site = (await all.GetAsync(Token)) with { PublicAddress = PublicAddress };
            return await all.SaveAsync(change is null ? site : change(site), TestNewsroom.Chief, Token);
        });
        Assert.True(result.Done);
    }

    private Task PingsAsync() => SetAsync(_portal, site => site with
    {
        IndexNowKey = "0123456789abcdef",
        IndexNowEndpoint = new Uri(_other.Address, "/indexnow").AbsoluteUri,
        WebSubHub = new Uri(_other.Address, "/hub").AbsoluteUri,
    });

    private static async Task<long> PublishAsync(PortalFactory portal)
    {
        var root = await portal.Newsroom.CategoryAsync("Thời sự");
        return await portal.Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Khởi công cầu “Sông Lam” & đường dẫn",
                CategoryId = await portal.Newsroom.CategoryAsync("Giao thông", root),
                EventIds = [await portal.Newsroom.EventAsync("Cầu mới")],
                Byline = [new BylineEntry(await portal.Newsroom.AuthorAsync("Lan"), BylineRole.Text)],
            },
            "Nghệ An");
    }

    private static Task<IReadOnlyList<PublicationStep>> StepsAsync(PortalFactory portal, long id) =>
        portal.Newsroom.AskAsync((IPublicationSteps steps) => steps.OfArticleAsync(id, Token));

    private static Task EndedAsync(PortalFactory portal, long id) => portal.UntilAsync(
        async () => (await StepsAsync(portal, id)).All(s => s.State != StepState.Waiting));

    [Fact]
    public async Task After_a_publication_every_place_is_looked_at_and_the_editor_sees_that_all_is_right()
    {
        await PingsAsync();
        var id = await PublishAsync(_portal);
        var editor = await _portal.SignInAsync(StaffRole.Editor);
        await EndedAsync(_portal, id);

        var page = await editor.OpenAsync($"/admin/bai-viet/{id}/bien-nhan");

        Assert.Equal(Enumerable.Repeat("Xong", 7), page.TextsOf(".chip"));
        var lists = page.TextsOf("tbody tr")[1];
        Assert.Contains("/, /giao-thong, /thoi-su, /su-kien/cau-moi", lists, StringComparison.Ordinal);
        Assert.Contains("/sitemap", page.TextsOf("tbody tr")[3], StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/thu-lai']"));
        var edit = await editor.OpenAsync($"/admin/bai-viet/{id}");
        Assert.Equal("Mọi nơi đã đúng", edit.TextOf(".standing__receipt .chip"));
    }

    [Fact]
    public async Task Search_engines_and_the_hub_are_told_of_news_changes_and_removals()
    {
        await PingsAsync();
        var id = await PublishAsync(_portal);
        await EndedAsync(_portal, id);
        var path = $"/giao-thong/khoi-cong-cau-song-lam-duong-dan-{id}.html";

        var told = Assert.Single(_other.All, h => h.Path == "/indexnow");
        using var batch = System.Text.Json.JsonDocument.Parse(told.Body);
        Assert.Equal("bao.example", batch.RootElement.GetProperty("host").GetString());
        Assert.Equal(
            PublicAddress + "/0123456789abcdef.txt", batch.RootElement.GetProperty("keyLocation").GetString());
        var addresses = batch.RootElement.GetProperty("urlList").EnumerateArray().Select(u => u.GetString());
        Assert.Equal([PublicAddress + path], addresses);
        var hub = Assert.Single(_other.All, h => h.Path == "/hub");
        Assert.Equal("application/x-www-form-urlencoded", hub.ContentType);
        Assert.StartsWith("hub.mode=publish&", hub.Body, StringComparison.Ordinal);
        string[] feeds = ["/rss/trang-chu.rss", "/rss/thoi-su.atom", "/su-kien/cau-moi.rss", "/tac-gia/lan.rss"];
        Assert.All(feeds, feed => Assert.Contains(
            "hub.url=" + Uri.EscapeDataString(PublicAddress + feed), hub.Body, StringComparison.Ordinal));

        await _portal.Newsroom.DoneAsync(id, (d, v) => d.WithdrawAsync(id, v, "Sai", TestNewsroom.Chief, Token));
        await EndedAsync(_portal, id);

        var ofIt = _other.All.Where(h => h.Body.Contains(path, StringComparison.Ordinal));
        Assert.Equal(["/indexnow", "/indexnow"], ofIt.Select(h => h.Path));
        var steps = await StepsAsync(_portal, id);
        Assert.Equal(14, steps.Count);
        Assert.All(steps.Take(7), s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
        Assert.All(steps.Take(5), s => Assert.Equal(StepAnswerCode.Gone, StepAnswer.Read(s.Answer).Code));
    }

    [Fact]
    public async Task Many_publications_are_one_batch()
    {
        await PingsAsync();
        var category = await _portal.Newsroom.CategoryAsync("Thể thao");
        long last = 0;
        for (var i = 0; i < 5; i++)
        {
            last = await _portal.Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });
        }

        await EndedAsync(_portal, last);

        Assert.Equal(5, _other.All.Where(h => h.Path == "/indexnow").Sum(h => h.Body.Split("/the-thao/").Length - 1));
        Assert.InRange(_other.All.Count(h => h.Path == "/indexnow"), 1, 2);
    }

    [Fact]
    public async Task Who_is_busy_is_told_again_when_it_says_so_and_who_refuses_is_shown_to_the_editor()
    {
        await SetAsync(_portal, site => site with
        {
            IndexNowKey = "0123456789abcdef",
            IndexNowEndpoint = new Uri(_other.Address, "/indexnow").AbsoluteUri,
        });
        _other.Answers.Enqueue((HttpStatusCode.TooManyRequests, "120", "later"));
        _other.Answers.Enqueue((HttpStatusCode.UnprocessableEntity, null, "key not valid"));
        var asked = _portal.Clock.GetUtcNow();
        var id = await PublishAsync(_portal);
        var editor = await _portal.SignInAsync(StaffRole.Editor);
        await _portal.UntilAsync(() => Task.FromResult(_other.All.Count == 2));
        Assert.InRange((_portal.Clock.GetUtcNow() - asked).TotalSeconds, 120, 200);
        await EndedAsync(_portal, id);

        var path = $"/admin/bai-viet/{id}/bien-nhan";
        var page = await editor.OpenAsync(path);
        Assert.Equal("Chưa được", page.TextsOf(".chip")[5]);
        Assert.Contains("422 key not valid", page.TextsOf("tbody tr")[5], StringComparison.Ordinal);
        Assert.Equal("Không cần", page.TextsOf(".chip")[6]);

        await editor.SendAsync(page.Form("tr:nth-child(6) form"));
        await EndedAsync(_portal, id);

        Assert.Equal("Xong", (await editor.OpenAsync(path)).TextsOf(".chip")[5]);
    }

    [Fact]
    public async Task What_is_not_right_is_tried_again_and_then_said_with_what_was_seen()
    {
        await using var portal = await PortalFactory.OpenAsync(change: services =>
            services.AddHttpClient(OwnSite.Client).AddHttpMessageHandler(() => new NoSitemaps()));
        await SetAsync(portal);
        var id = await PublishAsync(portal);
        var reporter = await portal.SignInAsync(StaffRole.Reporter);
        await EndedAsync(portal, id);

        var page = await reporter.OpenAsync($"/admin/bai-viet/{id}/bien-nhan");

        var row = page.TextsOf("tbody tr")[3];
        Assert.Contains("Chưa được", row, StringComparison.Ordinal);
        Assert.Contains("Chưa có trong /sitemap.xml", row, StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/thu-lai']"), "a reporter is offered to try again");
        var edit = await reporter.OpenAsync($"/admin/bai-viet/{id}");
        Assert.Equal("Có việc cần xem", edit.TextOf(".standing__receipt .chip"));
    }

    [Fact]
    public async Task A_publication_that_another_followed_at_once_is_left_to_the_newer_receipt()
    {
        await SetAsync(_portal);
        var id = await PublishAsync(_portal);
        await _portal.Newsroom.DoneAsync(id, (d, v) => d.WithdrawAsync(id, v, "Sai", TestNewsroom.Chief, Token));
        await EndedAsync(_portal, id);

        var published = (await StepsAsync(_portal, id)).Where(s => s.Verb == ArticleVerb.Publish).Take(5);

        Assert.All(published, s => Assert.Equal(StepAnswerCode.Overtaken, StepAnswer.Read(s.Answer).Code));
    }

    private sealed class NoSitemaps : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath.StartsWith("/sitemap", StringComparison.Ordinal)
                ? new HttpResponseMessage(HttpStatusCode.NotFound)
                : await base.SendAsync(request, cancellationToken);
    }
}
