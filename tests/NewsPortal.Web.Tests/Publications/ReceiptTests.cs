using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Publications;

public sealed class ReceiptTests : PublicationTests
{
    [Fact]
    public async Task After_a_publication_every_place_is_looked_at_and_the_editor_sees_that_all_is_right()
    {
        await PingsAsync();
        var id = await PublishAsync();
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await EndedAsync(id);

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
    public async Task What_is_not_right_is_tried_again_and_then_said_with_what_was_seen()
    {
        Answer("/sitemap", () => new HttpResponseMessage(HttpStatusCode.NotFound));
        var id = await PublishAsync();
        var published = Portal.Clock.GetUtcNow();
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        await EndedAsync(id);

        Assert.Equal(120, (Portal.Clock.GetUtcNow() - published).TotalSeconds);
        var page = await reporter.OpenAsync($"/admin/bai-viet/{id}/bien-nhan");
        var row = page.TextsOf("tbody tr")[3];
        Assert.Contains("Chưa được", row, StringComparison.Ordinal);
        Assert.Contains("Chưa có trong /sitemap.xml", row, StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/thu-lai']"), "a reporter is offered to try again");
        var edit = await reporter.OpenAsync($"/admin/bai-viet/{id}");
        Assert.Equal("Có việc cần xem", edit.TextOf(".standing__receipt .chip"));
    }

    [Fact]
    public async Task An_answer_nobody_has_thought_of_is_said_and_stalls_nothing()
    {
        Answer("/sitemap", () => throw new InvalidOperationException("odd"));
        var id = await PublishAsync();
        await EndedAsync(id);

        var checks = (await StepsAsync(id)).Take(5).ToList();

        Assert.Equal(StepState.Failed, checks[3].State);
        Assert.Equal(new StepAnswer(StepAnswerCode.Unreachable, "odd"), StepAnswer.Read(checks[3].Answer));
        Assert.All(checks.Where(s => s != checks[3]), s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
    }

    [Fact]
    public async Task A_withdrawn_article_is_looked_for_in_the_month_it_was_published_in()
    {
        var id = await PublishAsync();
        var other = await Portal.Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        await EndedAsync(id);
        await EndedAsync(other);
        Portal.Clock.Advance(TimeSpan.FromDays(60));
        var before = Asked.Count;

        await WithdrawAsync(id);
        await EndedAsync(id);

        Assert.Contains("/sitemap-2022-12.xml", Asked.Skip(before));
    }

    [Fact]
    public async Task A_publication_that_another_followed_at_once_is_left_to_the_newer_receipt()
    {
        var id = await PublishAsync();
        await WithdrawAsync(id);
        await EndedAsync(id);

        var published = (await StepsAsync(id)).Where(s => s.Verb == ArticleVerb.Publish).Take(5);

        Assert.All(published, s => Assert.Equal(StepAnswerCode.Overtaken, StepAnswer.Read(s.Answer).Code));
    }

    [Fact]
    public async Task What_the_machine_took_away_without_a_receipt_is_not_looked_for()
    {
        var id = await PublishAsync();
        await Portal.Newsroom.DoneAsync(
            id, (desk, version) => desk.WithdrawAsync(id, version, "Sai", Staff.System, Token));
        await EndedAsync(id);

        var published = await StepsAsync(id);

        Assert.Equal(7, published.Count);
        Assert.All(published.Take(5), s => Assert.Equal("Overtaken", s.Answer));
    }

    [Fact]
    public async Task Many_steps_are_seen_to_in_rounds_that_end_within_their_lease()
    {
        var first = await PublishAsync();
        await Portal.Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });

        Assert.True(await RoundAsync());
        var checks = (await StepsAsync(first)).Take(5);
        Assert.All(checks, s => Assert.NotNull(s.DoneAt));
        Assert.True(await RoundAsync());
        Assert.False(await RoundAsync());
    }
}
