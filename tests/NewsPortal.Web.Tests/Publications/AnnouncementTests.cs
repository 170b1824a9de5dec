using System.Net;
using System.Text.Json;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Publications;

public sealed class AnnouncementTests : PublicationTests
{
    [Fact]
    public async Task Search_engines_and_the_hub_are_told_of_news_changes_and_removals()
    {
        await PingsAsync();
        var id = await PublishAsync();
        await EndedAsync(id);
        var path = $"/giao-thong/khoi-cong-cau-song-lam-duong-dan-{id}.html";

        var told = Assert.Single(Other.All, h => h.Path == "/indexnow");
        using var batch = JsonDocument.Parse(told.Body);
        Assert.Equal("bao.example", batch.RootElement.GetProperty("host").GetString());
        Assert.Equal("0123456789abcdef", batch.RootElement.GetProperty("key").GetString());
        Assert.Equal(
            PublicAddress + "/0123456789abcdef.txt", batch.RootElement.GetProperty("keyLocation").GetString());
        var addresses = batch.RootElement.GetProperty("urlList").EnumerateArray().Select(u => u.GetString());
        Assert.Equal([PublicAddress + path], addresses);
        var hub = Assert.Single(Other.All, h => h.Path == "/hub");
        Assert.Equal("application/x-www-form-urlencoded", hub.ContentType);
        Assert.StartsWith("hub.mode=publish&", hub.Body, StringComparison.Ordinal);
        string[] feeds = ["/rss/trang-chu.rss", "/rss/thoi-su.atom", "/su-kien/cau-moi.rss", "/tac-gia/lan.rss"];
        Assert.All(feeds, feed => Assert.Contains(
            "hub.url=" + Uri.EscapeDataString(PublicAddress + feed), hub.Body, StringComparison.Ordinal));

        await WithdrawAsync(id);
        await EndedAsync(id);

        var ofIt = Other.All.Where(h => h.Body.Contains(path, StringComparison.Ordinal));
        Assert.Equal(["/indexnow", "/indexnow"], ofIt.Select(h => h.Path));
        var steps = await StepsAsync(id);
        Assert.Equal(14, steps.Count);
        Assert.All(steps.Take(7), s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
        Assert.All(steps.Take(5), s => Assert.Equal(StepAnswerCode.Gone, StepAnswer.Read(s.Answer).Code));
    }

    [Fact]
    public async Task Many_publications_are_one_batch()
    {
        await PingsAsync();
        var category = await Portal.Newsroom.CategoryAsync("Thể thao");
        for (var i = 0; i < 5; i++)
        {
            await Portal.Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });
        }

        await RoundAsync();

        var told = Assert.Single(Other.All, h => h.Path == "/indexnow");
        Assert.Equal(5, told.Body.Split("/the-thao/").Length - 1);
        Assert.Single(Other.All, h => h.Path == "/hub");
    }

    [Fact]
    public async Task Who_is_busy_is_told_again_when_it_says_so_and_who_refuses_is_shown_to_the_editor()
    {
        await SetAsync(site => site with
        {
            IndexNowKey = "0123456789abcdef",
            IndexNowEndpoint = new Uri(Other.Address, "/indexnow").AbsoluteUri,
        });
        Other.Answers.Enqueue((HttpStatusCode.TooManyRequests, "120", "later"));
        Other.Answers.Enqueue((HttpStatusCode.UnprocessableEntity, null, "key not valid"));
        var asked = Portal.Clock.GetUtcNow();
        var id = await PublishAsync();
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await EndedAsync(id);
        Assert.Equal(2, Other.All.Count);
        Assert.Equal(120, (Portal.Clock.GetUtcNow() - asked).TotalSeconds);

        var path = $"/admin/bai-viet/{id}/bien-nhan";
        var page = await editor.OpenAsync(path);
        Assert.Equal("Chưa được", page.TextsOf(".chip")[5]);
        Assert.Contains("422 key not valid", page.TextsOf("tbody tr")[5], StringComparison.Ordinal);
        Assert.Equal("Không cần", page.TextsOf(".chip")[6]);

        await editor.SendAsync(page.Form("tr:nth-child(6) form"));
        await EndedAsync(id);

        Assert.Equal("Xong", (await editor.OpenAsync(path)).TextsOf(".chip")[5]);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_tried_again_and_nothing_else_waits_for_it()
    {
        await PingsAsync();
        await Other.DisposeAsync();
        var id = await PublishAsync();

        await RoundAsync();

        var steps = await StepsAsync(id);
        Assert.All(steps.Take(5), s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
        Assert.All(steps.Skip(5), s => Assert.Equal(
            (StepState.Waiting, 30.0), (s.State, (s.DueAt - s.QueuedAt).TotalSeconds)));
        Assert.Equal(StepAnswerCode.Unreachable, (await AnswerOfAsync(id, PublicationStepKind.WebSub)).Code);
    }

    [Theory]
    [InlineData("https://localhost")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("https://newsroom")]
    public async Task Search_engines_are_not_told_of_a_site_they_cannot_reach(string address)
    {
        await PingsAsync();
        await SetAsync(site => site with { PublicAddress = address });
        var id = await PublishAsync();

        await RoundAsync();

        Assert.Equal(
            new StepAnswer(StepAnswerCode.NotPublic, address), await AnswerOfAsync(id, PublicationStepKind.IndexNow));
        Assert.DoesNotContain(Other.All, h => h.Path == "/indexnow");
    }
}
