using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Database;

/// <summary>SaveInOneTransactionAsync when the connection breaks around the commit.</summary>
public sealed class LostAnswerTests() : ContractTests(TestDatabaseKind.Sqlite)
{
    private readonly BreakingConnection _connection = new();
    private ServiceProvider _services = null!;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public async Task A_publication_is_written_once_however_often_the_connection_breaks(int before, int after)
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var id = await Newsroom.DraftAsync(new ArticleContent { CategoryId = category }, "Hà Nội");
        _connection.BreakAt(before, after);

        var saved = await AskAsync(desk => desk.PublishAsync(id, 1, TestNewsroom.Chief, Ct));

        Assert.True(saved.Done);
        Assert.Equal(2, saved.Version);
        Assert.Equal((1, 1, 1), await WrittenAsync("Article.Publish"));
        Assert.Equal(1, await TotalAsync(ListOwner.Category(category)));
        Assert.True(_connection.IsMended);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task A_new_article_is_written_once(int before, int after)
    {
        var content = new ArticleContent { Headline = "Tin", CategoryId = await Newsroom.CategoryAsync("Xã hội") };
        _connection.BreakAt(before, after);

        var saved = await AskAsync(desk => desk.CreateAsync(new ArticleDraft(content, []), TestNewsroom.Chief, Ct));

        Assert.Equal((true, 1L), (saved.Done, saved.Id));
        Assert.Equal(1, await Newsroom.AskAsync((NewsDbContext db) => db.ArticleRevisions.CountAsync(Ct)));
    }

    [Fact]
    public async Task Withdrawing_counts_down_once()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });
        var id = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });
        _connection.BreakAt(before: 1, after: 1);

        var saved = await AskAsync(desk => desk.WithdrawAsync(id, 2, "Sai", TestNewsroom.Chief, Ct));

        Assert.True(saved.Done);
        Assert.Equal(1, await TotalAsync(ListOwner.Category(category)));
    }

    [Fact]
    public async Task A_connection_that_stays_broken_leaves_nothing_behind()
    {
        var id = await Newsroom.DraftAsync(new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Xã hội") });
        _connection.BreakAt(before: 100, after: 0);

        var fault = await Assert.ThrowsAsync<RetryLimitExceededException>(
            () => AskAsync(desk => desk.PublishAsync(id, 1, TestNewsroom.Chief, Ct)));

        Assert.Equal("the database did not answer after several tries", DatabaseFaults.UnavailableBecause(fault));
        Assert.Equal((0, 0, 0), await WrittenAsync("Article.Publish"));
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _services = OtherNode(services =>
            services.ConfigureDbContext<SqliteNewsDbContext>(builder => builder
                .UseSqlite(sqlite => sqlite.ExecutionStrategy(d => new RetryWhenBroken(d)))
                .AddInterceptors(_connection)));
    }

    private async Task<SaveResult> AskAsync(Func<EditorialDesk, Task<SaveResult>> verb)
    {
        await using var scope = _services.CreateAsyncScope();
        return await verb(scope.ServiceProvider.GetRequiredService<EditorialDesk>());
    }

    private Task<(int Audited, int Announced, int Shown)> WrittenAsync(string action) =>
        Newsroom.AskAsync(async (NewsDbContext db) => (
            await db.AuditEntries.CountAsync(a => a.Action == action, Ct),
            await db.Outbox.CountAsync(o => o.Kind == Core.Outbox.OutboxKind.ArticlePublished, Ct),
            await db.PublishedArticles.CountAsync(Ct)));

    private async Task<int> TotalAsync(ListOwner owner) =>
        (await Newsroom.AskAsync((IPublishedArticles all) => all.PageAsync(owner, 1, 10, Ct))).TotalItemCount;

    private sealed class BrokenConnectionException() : DbException("The connection broke.");

    private sealed class RetryWhenBroken(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, 4, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is BrokenConnectionException;
    }

    /// <summary>Breaks a given number of times before a commit, then after one.</summary>
    private sealed class BreakingConnection : DbTransactionInterceptor
    {
        private int _before;
        private int _after;

        public bool IsMended => _before == 0 && _after == 0;

        public void BreakAt(int before, int after) => (_before, _after) = (before, after);

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default) =>
            Take(ref _before) ? throw new BrokenConnectionException() : ValueTask.FromResult(result);

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData,
            CancellationToken cancellationToken = default) =>
            Take(ref _after) ? throw new BrokenConnectionException() : Task.CompletedTask;

        private static bool Take(ref int left) => left > 0 && left-- > 0;
    }
}
