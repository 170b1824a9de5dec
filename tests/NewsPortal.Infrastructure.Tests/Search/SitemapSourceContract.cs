using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public abstract class SitemapSourceContract(TestDatabaseKind kind) : ContractTests(kind)
{
    protected static readonly DateOnly December = new(2022, 12, 1);

    protected async Task<List<long>> PublishAsync(int count, TimeSpan apart, params string[] tags)
    {
        var ids = new List<long>();
        var category = await Newsroom.CategoryAsync("Xã hội " + Guid.NewGuid());
        for (var i = 0; i < count; i++)
        {
            ids.Add(await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category }, tags));
            Newsroom.Clock.Advance(apart);
        }

        return ids;
    }

    private Task<IReadOnlyList<SitemapMonth>> MonthsAsync(int size = 10) =>
        Newsroom.AskAsync((ISitemapSource source) => source.MonthsAsync(size, Ct));

    private Task<bool> HasAsync(DateOnly month, int file = 1, int size = 10) =>
        Newsroom.AskAsync((ISitemapSource source) => source.HasArticlesAsync(month, file, size, Ct));

    private static long IdIn(string path) =>
        long.Parse(path.Split('-')[^1].Split('.')[0], CultureInfo.InvariantCulture);

    private Task<List<long>> ArticlesAsync(DateOnly month, int file, int size) =>
        Newsroom.AskAsync(async (ISitemapSource source) =>
        {
            var ids = new List<long>();
            await foreach (var entry in source.ArticlesAsync(month, file, size, Ct))
            {
                ids.Add(IdIn(entry.Path));
            }

            return ids;
        });

    [Fact]
    public async Task Months_know_their_files_and_when_they_last_changed()
    {
        var ids = await PublishAsync(3, TimeSpan.FromDays(10));
        var withdrawnAt = Newsroom.Clock.GetUtcNow().UtcDateTime;
        await Newsroom.DoneAsync(ids[0], (desk, version) =>
            desk.WithdrawAsync(ids[0], version, "Sai.", TestNewsroom.Chief, Ct));

        var months = await MonthsAsync();

        var january = new DateOnly(2023, 1, 1);
        Assert.Equal(
            [(january, TestNewsroom.Start.UtcDateTime.AddDays(20)), (December, withdrawnAt)],
            months.Select(m => (m.First, m.ChangedAt)));
        Assert.All(months, m => Assert.Equal([1], m.Files));
        Assert.True(await HasAsync(December));
        Assert.False(await HasAsync(December.AddMonths(2)));
    }

    [Fact]
    public async Task A_month_of_which_nothing_may_be_listed_has_no_file()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, NoIndex = true });
        await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = category, CanonicalUrl = "https://goc.example/bai" });

        Assert.Empty(await MonthsAsync());
        Assert.False(await HasAsync(December));

        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });

        Assert.Equal([1], Assert.Single(await MonthsAsync()).Files);
        Assert.True(await HasAsync(December));
    }

    [Fact]
    public async Task Files_of_a_month_in_which_nothing_may_be_listed_are_left_out_and_the_others_keep_their_names()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = new List<long>();
        foreach (var isHidden in new[] { false, true, true, true, true, false, true })
        {
            ids.Add(await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, NoIndex = isHidden }));
            Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal([1, 3], Assert.Single(await MonthsAsync(size: 2)).Files);
        var has = await Task.WhenAll(Enumerable.Range(1, 5).Select(file => HasAsync(December, file, 2)));
        Assert.Equal([true, false, true, false, false], has);
        Assert.Equal([ids[0]], await ArticlesAsync(December, 1, 2));
        Assert.Empty(await ArticlesAsync(December, 2, 2));
        Assert.Equal([ids[5]], await ArticlesAsync(December, 3, 2));
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(2, 10)]
    public async Task Files_of_a_month_follow_each_other_oldest_first(int file, int size)
    {
        var ids = await PublishAsync(5, TimeSpan.FromHours(5));

        Assert.Equal(ids.Skip((file - 1) * size).Take(size), await ArticlesAsync(December, file, size));
    }

    [Fact]
    public async Task A_month_ends_with_its_last_microsecond()
    {
        Newsroom.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 31, 23, 59, 59, 999, TimeSpan.Zero));
        var ids = await PublishAsync(2, TimeSpan.FromMilliseconds(1));

        Assert.Equal([ids[0]], await ArticlesAsync(December, 1, 10));
        Assert.Equal([ids[1]], await ArticlesAsync(December.AddMonths(1), 1, 10));
    }

    [Fact]
    public async Task Lists_stand_in_files_by_their_ids_and_thin_ones_in_none()
    {
        await PublishAsync(2, TimeSpan.Zero, "hiếm");
        await PublishAsync(3, TimeSpan.FromHours(1), "thường", "hay gặp");

        var (files, second) = await Newsroom.AskAsync(async (ISitemapSource source) =>
        {
            var paths = new List<SitemapEntry>();
            await foreach (var entry in source.ListsAsync(ListOwnerKind.Tag, 2, 2, Ct))
            {
                paths.Add(entry);
            }

            return (await source.ListFilesAsync(ListOwnerKind.Tag, 2, Ct), paths);
        });

        Assert.Equal([1, 2], files);
        var tag = Assert.Single(second);
        Assert.Equal("/tu-khoa/hay-gap", tag.Path);
        Assert.Equal(TestNewsroom.Start.UtcDateTime.AddHours(2), tag.ChangedAt!.Value, TimeSpan.FromMilliseconds(1));
        Assert.Equal([2, 3], await Newsroom.AskAsync((ISitemapSource s) => s.ListFilesAsync(ListOwnerKind.Tag, 1, Ct)));
        foreach (var (file, has) in new[] { (1, false), (2, true), (3, true), (4, false) })
        {
            Assert.Equal(has, await Newsroom.AskAsync(
                (ISitemapSource s) => s.HasListsAsync(ListOwnerKind.Tag, file, 1, Ct)));
        }
    }

    [Fact]
    public async Task News_are_the_newest_and_not_older_than_asked_for()
    {
        var ids = await PublishAsync(4, TimeSpan.FromHours(1));

        var news = await Newsroom.AskAsync((ISitemapSource source) =>
            source.NewsAsync(TestNewsroom.Start.UtcDateTime.AddHours(1), 2, Ct));

        Assert.Equal([ids[3], ids[2]], news.Select(n => IdIn(n.Path)));
        Assert.Equal(3, (await Newsroom.AskAsync((ISitemapSource source) =>
            source.NewsAsync(TestNewsroom.Start.UtcDateTime.AddHours(1), 10, Ct))).Count);
    }
}

public sealed class SqliteSitemapSourceTests() : SitemapSourceContract(TestDatabaseKind.Sqlite)
{
    /// <summary>
    /// As EF calls tags, categories and the names that were changed by hand, which are walked; a total without a table
    /// is no walk.
    /// </summary>
    private static readonly string[] Small = ["t", "c", "l", "CONSTANT"];

    /// <summary>Were a file made by walking the archive, its cost would grow with every year.</summary>
    [Fact]
    public async Task No_file_is_made_by_walking_the_archive()
    {
        var statements = new StatementLog();
        await using var node = OtherNode(services => services.ConfigureDbContext<SqliteNewsDbContext>(
            builder => builder.AddInterceptors(statements)));
        await using var scope = node.CreateAsyncScope();
        var source = scope.ServiceProvider.GetRequiredService<ISitemapSource>();
        await PublishAsync(1, TimeSpan.Zero, "lúa");

        await source.MonthsAsync(1, Ct);
        await source.HasArticlesAsync(December, 2, 10, Ct);
        await foreach (var _ in source.ArticlesAsync(December, 2, 10, Ct))
        {
        }

        await source.ListFilesAsync(ListOwnerKind.Tag, 10, Ct);
        await source.HasListsAsync(ListOwnerKind.Tag, 1, 10, Ct);
        await foreach (var _ in source.ListsAsync(ListOwnerKind.Tag, 1, 10, Ct))
        {
        }

        await source.NewsAsync(TestNewsroom.Start.UtcDateTime, 10, Ct);
        var scans = (await statements.PlansAsync(scope.ServiceProvider.GetRequiredService<NewsDbContext>(), Ct))
            .Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal))
            .Where(step => !Small.Contains(step.Split(' ')[1]));

        Assert.Empty(scans);
    }
}

public sealed class SqlServerSitemapSourceTests() : SitemapSourceContract(TestDatabaseKind.SqlServer);
