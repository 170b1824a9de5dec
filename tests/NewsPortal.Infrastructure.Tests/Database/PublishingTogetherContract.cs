using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>Several nodes publish, withdraw and correct at the same moment.</summary>
public abstract class PublishingTogetherContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private const int Nodes = 5;

    [Fact]
    public async Task The_first_publications_of_a_day_are_all_counted_in_every_list()
    {
        var (category, e) = (await Newsroom.CategoryAsync("Xã hội"), await Newsroom.EventAsync("Mùa lũ"));
        var ids = await DraftsAsync(new ArticleContent { CategoryId = category, EventIds = [e] });

        var results = await TogetherAsync(ids, (desk, id) => desk.PublishAsync(id, 1, TestNewsroom.Chief, Ct));

        Assert.All(results, r => Assert.True(r.Done));
        await HasAsync(Nodes, ListOwner.Site, ListOwner.Category(category), ListOwner.Event(e));
    }

    [Fact]
    public async Task Withdrawals_are_all_counted_down()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = await DraftsAsync(new ArticleContent { CategoryId = category });
        await TogetherAsync(ids, (desk, id) => desk.PublishAsync(id, 1, TestNewsroom.Chief, Ct));

        var results = await TogetherAsync(ids, (desk, id) => desk.WithdrawAsync(id, 2, "Sai", TestNewsroom.Chief, Ct));

        Assert.All(results, r => Assert.True(r.Done));
        await HasAsync(0, ListOwner.Site, ListOwner.Category(category));
    }

    [Fact]
    public async Task One_article_published_by_several_is_published_once()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var id = await Newsroom.DraftAsync(new ArticleContent { CategoryId = category });

        var results = await TogetherAsync(
            [.. Enumerable.Repeat(id, Nodes)], (desk, one) => desk.PublishAsync(one, 1, TestNewsroom.Chief, Ct));

        Assert.Single(results, r => r.Done);
        Assert.All(results, r => Assert.True(r.Done || r.Conflict));
        await HasAsync(1, ListOwner.Site, ListOwner.Category(category));
    }

    private async Task<List<long>> DraftsAsync(ArticleContent content)
    {
        var ids = new List<long>();
        for (var i = 0; i < Nodes; i++)
        {
            ids.Add(await Newsroom.DraftAsync(content, "Hà Nội"));
        }

        return ids;
    }

    /// <summary>Each article on a node of its own, whose clock is a second from the others'.</summary>
    private Task<SaveResult[]> TogetherAsync(List<long> ids, Func<EditorialDesk, long, Task<SaveResult>> verb) =>
        Task.WhenAll(ids.Select((id, second) => Task.Run(
            async () =>
            {
                var clock = new FakeTimeProvider(TestNewsroom.Start.AddSeconds(second));
                await using var node = TestServices.Build(Newsroom.Database, clock);
                await using var scope = node.CreateAsyncScope();
                return await verb(scope.ServiceProvider.GetRequiredService<EditorialDesk>(), id);
            },
            Ct)));

    private async Task HasAsync(int articles, params ListOwner[] owners)
    {
        foreach (var owner in owners)
        {
            var page = await Newsroom.AskAsync((IPublishedArticles published) => published.PageAsync(owner, 1, 10, Ct));
            Assert.Equal((owner, articles, articles), (owner, page.TotalItemCount, page.Count));
        }
    }
}

public sealed class PublishingTogetherOnSqlite() : PublishingTogetherContract(TestDatabaseKind.Sqlite);

public sealed class PublishingTogetherOnSqlServer() : PublishingTogetherContract(TestDatabaseKind.SqlServer);
