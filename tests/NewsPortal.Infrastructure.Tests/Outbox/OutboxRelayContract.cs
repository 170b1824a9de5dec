using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Outbox;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Outbox;

public abstract class OutboxRelayContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task What_the_desk_saves_and_what_readers_see_is_announced_in_order()
    {
        var node = Node();
        var category = await Newsroom.CategoryAsync("Xã hội");
        var id = await Newsroom.DraftAsync(new ArticleContent { CategoryId = category });
        await Newsroom.DoneAsync(id, (desk, v) => desk.PublishAsync(id, v, TestNewsroom.Chief, Ct));
        await Newsroom.ChangedAsync(id, c => c with { Body = "Khác." });
        await Newsroom.DoneAsync(id, (desk, v) => desk.UpdateAsync(id, v, TestNewsroom.Chief, Ct));
        await Newsroom.DoneAsync(id, (desk, v) => desk.WithdrawAsync(id, v, "Sai", TestNewsroom.Chief, Ct));

        Assert.Equal(6, await node.DeliverAsync(Ct));
        Assert.Equal(
            [
                (OutboxKind.CategoryChanged, category), (OutboxKind.ArticleSaved, id),
                (OutboxKind.ArticlePublished, id), (OutboxKind.ArticleSaved, id),
                (OutboxKind.ArticleUpdated, id), (OutboxKind.ArticleWithdrawn, id),
            ],
            _recorder.Seen.Select(m => (m.Kind, m.SubjectId)));
        Assert.Equal(DateTimeKind.Utc, _recorder.Seen[0].At.Kind);
    }

    [Fact]
    public async Task Each_node_hears_every_message_once()
    {
        var nodes = new[] { Node(), Node() };
        await Newsroom.CategoryAsync("Xã hội");

        foreach (var node in nodes)
        {
            Assert.Equal(1, await node.DeliverAsync(Ct));
            Assert.Equal(0, await node.DeliverAsync(Ct));
        }

        Newsroom.Clock.Advance(TimeSpan.FromMinutes(3));
        await Newsroom.CategoryAsync("Kinh tế");
        Assert.Equal(1, await nodes[0].DeliverAsync(Ct));
        Assert.Equal(1, await nodes[1].DeliverAsync(Ct));
    }

    [Fact]
    public async Task A_message_whose_handler_failed_comes_again_and_stops_no_other()
    {
        var node = Node();
        await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.CategoryAsync("Kinh tế");
        _recorder.FailOn = 1;

        await Assert.ThrowsAsync<AggregateException>(() => node.DeliverAsync(Ct));
        Assert.Equal([2], _recorder.Seen.Select(m => m.SubjectId).Where(id => id != 1));
        _recorder.FailOn = null;
        await node.DeliverAsync(Ct);

        Assert.Equal([1, 2], _recorder.Seen.Select(m => m.SubjectId).Distinct().Order());
        Assert.Single(_recorder.Seen, m => m.SubjectId == 2);
    }

    [Fact]
    public async Task A_message_that_was_committed_late_under_a_smaller_id_is_not_lost()
    {
        var node = Node();
        var written = Newsroom.Clock.GetUtcNow().UtcDateTime;
        await WriteAsync(id: 50, subject: 1, written);
        Assert.Equal(1, await node.DeliverAsync(Ct));
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(90));
        await WriteAsync(id: 49, subject: 2, written);

        Assert.Equal(1, await node.DeliverAsync(Ct));
        Assert.Equal([1, 2], _recorder.Seen.Select(m => m.SubjectId));
    }

    [Fact]
    public async Task A_node_that_was_busy_for_an_hour_catches_up()
    {
        var node = Node();
        await node.DeliverAsync(Ct);
        Newsroom.Clock.Advance(TimeSpan.FromSeconds(10));
        await Newsroom.CategoryAsync("Xã hội");
        Newsroom.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, await node.DeliverAsync(Ct));
    }

    [Fact]
    public async Task A_node_that_starts_hears_of_the_last_minutes_and_not_of_old_times()
    {
        await Newsroom.CategoryAsync("Xã hội");
        Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        await Newsroom.CategoryAsync("Kinh tế");

        await Node().DeliverAsync(Ct);

        Assert.Equal([2], _recorder.Seen.Select(m => m.SubjectId));
    }

    [Fact]
    public async Task Messages_are_kept_for_a_week()
    {
        await Newsroom.CategoryAsync("Xã hội");
        Newsroom.Clock.Advance(TimeSpan.FromDays(6));
        await Newsroom.CategoryAsync("Kinh tế");
        await Node().DeliverAsync(Ct);
        Assert.Equal(2, await CountAsync());

        Newsroom.Clock.Advance(TimeSpan.FromDays(2));
        await Node().DeliverAsync(Ct);
        Assert.Equal(1, await CountAsync());
    }

    /// <summary>A node of its own over the same database, recording what it hears.</summary>
    private OutboxRelay Node() =>
        OtherNode(s => s.AddSingleton<IOutboxHandler>(_recorder)).GetRequiredService<OutboxRelay>();

    private Task<int> CountAsync() => Newsroom.AskAsync((NewsDbContext db) => db.Outbox.CountAsync(Ct));

    private Task<int> WriteAsync(long id, long subject, DateTime at) => Newsroom.AskAsync(async (NewsDbContext db) =>
    {
        await db.Database.OpenConnectionAsync(Ct);
        if (db.Database.IsSqlServer())
        {
            await db.Database.ExecuteSqlAsync($"SET IDENTITY_INSERT Outbox ON", Ct);
        }

        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO Outbox (Id, Kind, SubjectId, WrittenAt) VALUES ({id}, 4, {subject}, {at})", Ct);
    });

    private sealed class Recorder : IOutboxHandler
    {
        public List<OutboxMessage> Seen { get; } = [];

        /// <summary>The subject whose message cannot be handled now.</summary>
        public long? FailOn { get; set; }

        public Task HandleAsync(OutboxMessage message, CancellationToken ct)
        {
            if (message.SubjectId == FailOn)
            {
                throw new InvalidOperationException("Not now.");
            }

            Seen.Add(message);
            return Task.CompletedTask;
        }
    }
}

public sealed class OutboxRelayOnSqlite() : OutboxRelayContract(TestDatabaseKind.Sqlite);

public sealed class OutboxRelayOnSqlServer() : OutboxRelayContract(TestDatabaseKind.SqlServer);
