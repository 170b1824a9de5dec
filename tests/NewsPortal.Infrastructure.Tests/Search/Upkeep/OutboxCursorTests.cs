using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

public sealed class OutboxCursorTests : IAsyncLifetime
{
    private readonly OutboxCursor _cursor = new(0);
    private TestNewsroom _newsroom = null!;
    private AsyncServiceScope _scope;

    private NewsDbContext Db => _scope.ServiceProvider.GetRequiredService<NewsDbContext>();

    public async ValueTask InitializeAsync()
    {
        _newsroom = await TestNewsroom.OpenAsync();
        _scope = _newsroom.Services.CreateAsyncScope();
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _newsroom.DisposeAsync();
    }

    [Fact]
    public async Task What_commits_late_is_followed_once_and_what_never_comes_is_waited_for_no_longer_than_it_may_take()
    {
        await WriteAsync(1, 2, 5, 9);
        Assert.Equal([1, 2, 5, 9], await FollowAsync());
        Assert.Equal(2, _cursor.Followed);
        Assert.Empty(await FollowAsync());

        await WriteAsync(7, 10);
        Assert.Equal([7, 10], await FollowAsync());
        Assert.Equal(2, _cursor.Followed);

        await WriteAsync(4, 3);
        Assert.Equal([3, 4], await FollowAsync());
        Assert.Equal(5, _cursor.Followed);

        _newsroom.Clock.Advance(OutboxCursor.Window + TimeSpan.FromSeconds(1));
        Assert.Empty(await FollowAsync());
        Assert.Equal(10, _cursor.Followed);
    }

    [Fact]
    public async Task An_index_that_is_begun_hears_of_what_was_still_on_its_way()
    {
        await WriteAsync(1);
        _newsroom.Clock.Advance(OutboxCursor.Window + TimeSpan.FromSeconds(1));
        await WriteAsync(3);
        var begun = await OutboxCursor.StartAsync(
            Db, _newsroom.Clock.GetUtcNow().UtcDateTime, TestContext.Current.CancellationToken);
        await WriteAsync(2);

        var heard = await begun.ReadAsync(Db, TestContext.Current.CancellationToken);

        Assert.Equal([2, 3], heard.Select(m => m.Id));
    }

    private async Task WriteAsync(params long[] ids)
    {
        Db.Outbox.AddRange(ids.Select(id => new OutboxRow
        {
            Id = id, Kind = OutboxKind.TagChanged, SubjectId = id, WrittenAt = _newsroom.Clock.GetUtcNow().UtcDateTime,
        }));
        await Db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IEnumerable<long>> FollowAsync()
    {
        var messages = await _cursor.ReadAsync(Db, TestContext.Current.CancellationToken);
        _cursor.Pass(messages, _newsroom.Clock.GetUtcNow().UtcDateTime);
        return messages.Select(m => m.Id);
    }
}
