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

    private static long IdIn(string path) =>
        long.Parse(path.Split('-')[^1].Split('.')[0], CultureInfo.InvariantCulture);

    private Task<List<long>> ArticlesAsync(DateOnly month, int skip, int take) =>
        Newsroom.AskAsync(async (ISitemapSource source) =>
        {
            var ids = new List<long>();
            await foreach (var entry in source.ArticlesAsync(month, skip, take, Ct))
            {
                ids.Add(IdIn(entry.Path));
            }

            return ids;
        });

    [Fact]
    public async Task Months_know_how_many_live_articles_they_have_and_when_they_last_changed()
    {
        var ids = await PublishAsync(3, TimeSpan.FromDays(10));
        var withdrawnAt = Newsroom.Clock.GetUtcNow().UtcDateTime;
        await Newsroom.DoneAsync(ids[0], (desk, version) =>
            desk.WithdrawAsync(ids[0], version, "Sai.", TestNewsroom.Chief, Ct));

        var months = await Newsroom.AskAsync((ISitemapSource source) => source.MonthsAsync(Ct));

        Assert.Equal(
            [
                new SitemapMonth(new DateOnly(2023, 1, 1), 1, TestNewsroom.Start.UtcDateTime.AddDays(20)),
                new SitemapMonth(December, 1, withdrawnAt),
            ],
            months);
        Assert.Equal(1, await Newsroom.AskAsync((ISitemapSource source) => source.CountAsync(December, Ct)));
        Assert.Equal(0, await Newsroom.AskAsync((ISitemapSource s) => s.CountAsync(December.AddMonths(2), Ct)));
    }

    [Fact]
    public async Task A_month_of_which_nothing_may_be_listed_has_no_file()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, NoIndex = true });
        await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = category, CanonicalUrl = "https://goc.example/bai" });

        Assert.Empty(await Newsroom.AskAsync((ISitemapSource source) => source.MonthsAsync(Ct)));
        Assert.Equal(0, await Newsroom.AskAsync((ISitemapSource source) => source.CountAsync(December, Ct)));

        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });

        Assert.Equal(3, Assert.Single(
            await Newsroom.AskAsync((ISitemapSource source) => source.MonthsAsync(Ct))).Articles);
        Assert.Equal(3, await Newsroom.AskAsync((ISitemapSource source) => source.CountAsync(December, Ct)));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0, 3)]
    [InlineData(2, 2)]
    [InlineData(4, 10)]
    [InlineData(9, 10)]
    public async Task Files_of_a_month_follow_each_other_oldest_first(int skip, int take)
    {
        var ids = await PublishAsync(5, TimeSpan.FromHours(5));

        Assert.Equal(ids.Skip(skip).Take(take), await ArticlesAsync(December, skip, take));
    }

    [Fact]
    public async Task A_month_ends_with_its_last_microsecond()
    {
        Newsroom.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 31, 23, 59, 59, 999, TimeSpan.Zero));
        var ids = await PublishAsync(2, TimeSpan.FromMilliseconds(1));

        Assert.Equal([ids[0]], await ArticlesAsync(December, 0, 10));
        Assert.Equal([ids[1]], await ArticlesAsync(December.AddMonths(1), 0, 10));
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
    /// <summary>As EF calls tags and categories, which are walked; a total without a table is no walk.</summary>
    private static readonly string[] Small = ["t", "c", "CONSTANT"];

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

        await source.MonthsAsync(Ct);
        await source.CountAsync(December, Ct);
        await foreach (var _ in source.ArticlesAsync(December, 1, 10, Ct))
        {
        }

        await source.ListFilesAsync(ListOwnerKind.Tag, 10, Ct);
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
