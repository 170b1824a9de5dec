using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Publications;

public abstract class PublicationStepsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private static readonly PublicationStepKind[] Pings = [PublicationStepKind.IndexNow];
    private static readonly StepReport Accepted = new(StepState.Done, new StepAnswer(StepAnswerCode.Accepted, "200"));
    private static readonly StepReport Busy = new(StepState.Waiting, new StepAnswer(StepAnswerCode.Busy, "503"));

    private async Task<long> PublishedAsync() => await Newsroom.PublishedAsync(
        new ArticleContent { CategoryId = await Newsroom.CategoryAsync($"Mục {Guid.NewGuid():N}") });

    private static async Task<T> OnAsync<T>(IServiceProvider node, Func<IPublicationSteps, Task<T>> ask)
    {
        await using var scope = node.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<IPublicationSteps>());
    }

    private static Task<IReadOnlyList<PublicationStep>> LeaseAsync(IServiceProvider node, int count = 100) =>
        OnAsync(node, steps => steps.LeaseAsync(Pings, count, Ct));

    private static Task<bool> ReportAsync(
        IServiceProvider node, IReadOnlyList<PublicationStep> leased, StepReport report) => OnAsync(node, async steps =>
    {
        await steps.ReportAsync(leased, report, Ct);
        return true;
    });

    private async Task<PublicationStep> PingOfAsync(long article) =>
        (await OnAsync(Newsroom.Services, steps => steps.OfArticleAsync(article, Ct)))
        .Single(s => s.Kind == PublicationStepKind.IndexNow);

    [Fact]
    public async Task A_step_is_one_nodes_until_it_reports()
    {
        var article = await PublishedAsync();
        var other = OtherNode(_ => { });

        var mine = await LeaseAsync(Newsroom.Services);
        var theirs = await LeaseAsync(other);
        await ReportAsync(Newsroom.Services, mine, Accepted);

        Assert.Equal(article, Assert.Single(mine).ArticleId);
        Assert.Empty(theirs);
        Assert.Empty(await LeaseAsync(other));
        var step = await PingOfAsync(article);
        Assert.Equal((StepState.Done, "Accepted 200", 1), (step.State, step.Answer, step.Attempts));
        Assert.Equal(TestNewsroom.Start.UtcDateTime, step.DoneAt);
    }

    [Fact]
    public async Task Two_nodes_at_the_same_moment_share_the_work_and_never_a_step()
    {
        for (var i = 0; i < 12; i++)
        {
            await PublishedAsync();
        }

        var nodes = Enumerable.Range(0, 4).Select(_ => OtherNode(_ => { })).ToList();
        var leases = await Task.WhenAll(nodes.Select(n => Task.Run(() => LeaseAsync(n, count: 12), Ct)));

        var ids = leases.SelectMany(l => l).Select(s => s.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(12, ids.Count);
    }

    [Fact]
    public async Task What_a_dead_node_held_is_done_by_another_after_its_lease()
    {
        var article = await PublishedAsync();
        var dead = OtherNode(_ => { });
        var held = await LeaseAsync(dead);

        Newsroom.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Empty(await LeaseAsync(Newsroom.Services));
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(2));
        var again = await LeaseAsync(Newsroom.Services);

        Assert.Equal(2, Assert.Single(again).Attempts);
        await ReportAsync(dead, held, Busy);
        Assert.Equal(again[0].LeasedUntil, (await PingOfAsync(article)).LeasedUntil);
        await ReportAsync(Newsroom.Services, again, Accepted);
        Assert.Equal(StepState.Done, (await PingOfAsync(article)).State);
    }

    [Fact]
    public async Task What_fails_is_tried_again_after_growing_pauses_and_given_up_in_the_end()
    {
        var article = await PublishedAsync();
        var attempts = 0;
        for (; (await PingOfAsync(article)).State == StepState.Waiting; attempts++)
        {
            var before = Newsroom.Clock.GetUtcNow().UtcDateTime;
            await ReportAsync(Newsroom.Services, await LeaseAsync(Newsroom.Services), Busy);
            Assert.Empty(await LeaseAsync(Newsroom.Services));
            var due = (await PingOfAsync(article)).DueAt;
            Newsroom.Clock.Advance(due > before ? due - before : TimeSpan.Zero);
        }

        var step = await PingOfAsync(article);
        Assert.Equal((StepState.Failed, 11, "Busy 503"), (step.State, attempts, step.Answer));
    }

    [Fact]
    public async Task Whoever_says_when_to_come_again_is_not_asked_before()
    {
        var article = await PublishedAsync();
        var noon = Newsroom.Clock.GetUtcNow().UtcDateTime.AddHours(3);

        await ReportAsync(Newsroom.Services, await LeaseAsync(Newsroom.Services), Busy with { NextAt = noon });

        Assert.Equal(noon, (await PingOfAsync(article)).DueAt);
    }

    [Fact]
    public async Task An_editor_has_a_given_up_step_tried_again_but_not_a_done_one()
    {
        var article = await PublishedAsync();
        var leased = await LeaseAsync(Newsroom.Services);
        await ReportAsync(Newsroom.Services, leased, Accepted with { State = StepState.Failed });
        var id = (await PingOfAsync(article)).Id;
        Task<bool> RetryAsync(long ofArticle) =>
            OnAsync(Newsroom.Services, steps => steps.RetryAsync(ofArticle, id, TestNewsroom.Chief, Ct));

        Assert.False(await RetryAsync(article + 1));
        Assert.True(await RetryAsync(article));
        await ReportAsync(Newsroom.Services, await LeaseAsync(Newsroom.Services), Accepted);
        Assert.False(await RetryAsync(article));
        Assert.Equal(StepState.Done, (await PingOfAsync(article)).State);
    }

    [Fact]
    public async Task A_step_somebody_is_at_is_not_tried_again_and_nothing_is_written_down()
    {
        var article = await PublishedAsync();
        var step = Assert.Single(await LeaseAsync(Newsroom.Services));
        Task<bool> RetryAsync() =>
            OnAsync(Newsroom.Services, steps => steps.RetryAsync(article, step.Id, TestNewsroom.Chief, Ct));
        Task<int> RecordedAsync() => Newsroom.AskAsync((NewsDbContext db) =>
            db.AuditEntries.CountAsync(a => a.Action == "PublicationStep.Retry", Ct));

        Assert.False(await RetryAsync());
        Assert.Equal(0, await RecordedAsync());
        await ReportAsync(Newsroom.Services, [step], Busy);
        Assert.True(await RetryAsync());
        Assert.Equal(1, await RecordedAsync());
    }

    [Fact]
    public async Task A_receipt_knows_every_list_and_the_address_that_the_article_left()
    {
        var (old, now) = (await Newsroom.CategoryAsync("Mục cũ"), await Newsroom.CategoryAsync("Mục mới"));
        var story = await Newsroom.EventAsync("Sự kiện");
        var article = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = old, EventIds = [story] });
        var first = await PingOfAsync(article);
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(1));

        await Newsroom.ChangedAsync(article, c => c with { CategoryId = now, EventIds = [] });
        await Newsroom.DoneAsync(article, (d, version) => d.UpdateAsync(article, version, TestNewsroom.Chief, Ct));

        var latest = await OnAsync(Newsroom.Services, steps => steps.LatestAsync(article, Ct));
        ListOwner[] before = [ListOwner.Site, ListOwner.Category(old), ListOwner.Event(story)];
        Assert.Equal(before.ToHashSet(), first.Lists.ToHashSet());
        Assert.Equal(string.Empty, first.FormerPath);
        Assert.All(latest, s => Assert.Equal([.. before, ListOwner.Category(now)], s.Lists.ToHashSet()));
        Assert.All(latest, s => Assert.Equal(first.Path, s.FormerPath));
    }

    [Fact]
    public async Task What_the_machine_publishes_itself_is_no_news_and_has_no_receipt()
    {
        var article = await Newsroom.DraftAsync(
            new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Kho cũ") });
        await Newsroom.DoneAsync(article, (desk, version) => desk.PublishAsync(article, version, Staff.System, Ct));

        Assert.Empty(await OnAsync(Newsroom.Services, steps => steps.OfArticleAsync(article, Ct)));
    }

    [Fact]
    public async Task The_latest_receipt_is_read_alone_and_old_ones_are_forgotten_once_they_have_ended()
    {
        var article = await PublishedAsync();
        var first = Newsroom.Clock.GetUtcNow().UtcDateTime;
        await ReportAsync(Newsroom.Services, await LeaseAsync(Newsroom.Services), Accepted);
        Newsroom.Clock.Advance(TimeSpan.FromDays(1));
        var second = Newsroom.Clock.GetUtcNow().UtcDateTime;
        await Newsroom.ChangedAsync(article, c => c with { Headline = "Tít mới" });
        await Newsroom.DoneAsync(article, (d, version) => d.UpdateAsync(article, version, TestNewsroom.Chief, Ct));

        var latest = await OnAsync(Newsroom.Services, steps => steps.LatestAsync(article, Ct));
        await OnAsync(Newsroom.Services, async steps =>
        {
            await steps.ForgetAsync(second, Ct);
            return true;
        });

        Assert.Equal(
            Enum.GetValues<PublicationStepKind>().Select(kind => (kind, second)),
            latest.Select(s => (s.Kind, s.QueuedAt)));
        var left = await OnAsync(Newsroom.Services, steps => steps.OfArticleAsync(article, Ct));
        Assert.DoesNotContain(left, s => s.Kind == PublicationStepKind.IndexNow && s.QueuedAt == first);
        Assert.Equal(6, left.Count(s => s.QueuedAt == first));
        Assert.Equal(7, left.Count(s => s.QueuedAt == second));
    }
}

public sealed class PublicationStepsOnSqlite() : PublicationStepsContract(TestDatabaseKind.Sqlite);

public sealed class PublicationStepsOnSqlServer() : PublicationStepsContract(TestDatabaseKind.SqlServer);
