using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>A newsroom with one story about rice, and the files of its readers' index.</summary>
public abstract class IndexOnDisk : IAsyncLifetime
{
    protected TestNewsroom Newsroom { get; private set; } = null!;
    protected int Category { get; private set; }
    protected string Folder => Path.Combine(Newsroom.Database.Directory, "index", "readers");

    /// <summary>The folder of the only index there is: <c>000002</c> once the first had to go.</summary>
    protected string Generation => Path.GetFileName(Assert.Single(Directory.GetDirectories(Folder)));

    public async ValueTask InitializeAsync()
    {
        await OpenAsync();
        await PublishAsync("Lúa mùa");
    }

    public async ValueTask DisposeAsync()
    {
        await Newsroom.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>With nothing in it yet, not even a category.</summary>
    protected async Task OpenAsync()
    {
        Newsroom = await TestNewsroom.OpenAsync();
        Category = 0;
    }

    protected async Task<long> PublishAsync(string headline)
    {
        Category = Category == 0 ? await Newsroom.CategoryAsync("Xã hội") : Category;
        return await Newsroom.PublishedAsync(new ArticleContent { Headline = headline, CategoryId = Category });
    }

    protected IReadOnlyList<long> Found() => Found(Newsroom.Services);

    protected static IReadOnlyList<long> Found(IServiceProvider services) => services.Find<ReadersIndex>("lúa");

    protected ServiceProvider Node() => TestServices.Build(Newsroom.Database, Newsroom.Clock);

    /// <summary>Past the next look at the files, and the wait after a failure.</summary>
    protected async Task LaterAsync()
    {
        for (var i = 0; i < 2; i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            Newsroom.Clock.Advance(TimeSpan.FromSeconds(40));
            await Newsroom.IndexAsync();
        }
    }

    /// <summary>Of a complete index that has followed this database up to now.</summary>
    private protected async Task<IndexState> StateAsync()
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        return new IndexState
        {
            Schema = IndexFields.SchemaVersion, IsComplete = true, ReadAt = Newsroom.Clock.GetUtcNow().UtcDateTime,
            Database = await DatabaseIdentity.OfAsync(db, TestContext.Current.CancellationToken),
            Followed = await db.Outbox.MaxAsync(o => o.Id, TestContext.Current.CancellationToken),
        };
    }
}
