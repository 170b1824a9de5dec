using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Articles;

public abstract class PublishedListsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private const int PageSize = 4;

    private Task<PagedList<ArticleCard>> PageAsync(ListOwner owner, int page) =>
        Newsroom.AskAsync((IPublishedArticles all) => all.PageAsync(owner, page, PageSize, Ct));

    private async Task<List<long>> PublishAsync(int count, ArticleContent content, TimeSpan apart)
    {
        var ids = new List<long>();
        for (var i = 0; i < count; i++)
        {
            ids.Add(await Newsroom.PublishedAsync(content));
            Newsroom.Clock.Advance(apart);
        }

        ids.Reverse();
        return ids;
    }

    [Fact]
    public async Task Every_page_of_a_list_over_many_days_holds_its_articles_newest_first()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = await PublishAsync(14, new ArticleContent { CategoryId = category }, TimeSpan.FromHours(7));

        var pages = new List<long>();
        for (var number = 1; number <= 4; number++)
        {
            var page = await PageAsync(ListOwner.Category(category), number);
            Assert.Equal((14, 4, true), (page.TotalItemCount, page.PageCount, page.Exists));
            pages.AddRange(page.Select(c => c.Id));
        }

        Assert.Equal(ids, pages);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public async Task A_page_outside_the_list_does_not_exist(int number)
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        await PublishAsync(5, new ArticleContent { CategoryId = category }, TimeSpan.FromMinutes(1));

        var page = await PageAsync(ListOwner.Category(category), number);

        Assert.Empty(page);
        Assert.False(page.Exists);
    }

    [Fact]
    public async Task Articles_of_the_same_moment_each_have_their_place()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = await PublishAsync(6, new ArticleContent { CategoryId = category }, TimeSpan.Zero);

        var shown = (await PageAsync(ListOwner.Site, 1)).Concat(await PageAsync(ListOwner.Site, 2)).ToList();

        Assert.Equal(ids, shown.Select(c => c.Id));
        Assert.Equal(6, shown.Select(c => c.SortKey).Distinct().Count());
    }

    [Fact]
    public async Task An_article_stands_in_the_lists_of_its_category_parent_events_tags_and_authors()
    {
        var parent = await Newsroom.CategoryAsync("Kinh tế");
        var child = await Newsroom.CategoryAsync("Nông nghiệp", parent);
        var (e, author) = (await Newsroom.EventAsync("Mùa lũ"), await Newsroom.AuthorAsync("Xuân Hướng"));
        var id = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                CategoryId = child,
                EventIds = [e],
                Byline = [new(author, BylineRole.Text), new(author, BylineRole.Photo)],
            },
            "Hà Nội");
        var other = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = parent });

        ListOwner[] owners =
            [ListOwner.Category(child), ListOwner.Event(e), ListOwner.Author(author), ListOwner.Tag(1)];
        foreach (var owner in owners)
        {
            Assert.Equal([id], (await PageAsync(owner, 1)).Select(c => c.Id));
        }

        Assert.Equal([other, id], (await PageAsync(ListOwner.Category(parent), 1)).Select(c => c.Id));
    }

    [Fact]
    public async Task Correcting_moves_between_lists_but_not_within_them()
    {
        var (here, there) = (await Newsroom.CategoryAsync("Xã hội"), await Newsroom.CategoryAsync("Pháp luật"));
        var id = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = here });
        Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        var newer = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = there });

        await Newsroom.ChangedAsync(id, content => content with { CategoryId = there });
        await Newsroom.DoneAsync(id, (desk, version) => desk.UpdateAsync(id, version, TestNewsroom.Chief, Ct));

        Assert.Equal(0, (await PageAsync(ListOwner.Category(here), 1)).TotalItemCount);
        Assert.Equal([newer, id], (await PageAsync(ListOwner.Category(there), 1)).Select(c => c.Id));
        Assert.Equal(2, (await PageAsync(ListOwner.Site, 1)).TotalItemCount);
    }

    [Fact]
    public async Task Withdrawing_takes_it_from_every_list_and_republishing_brings_it_back_to_its_place()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = await PublishAsync(3, new ArticleContent { CategoryId = category }, TimeSpan.FromHours(30));

        await Newsroom.DoneAsync(ids[1], (desk, v) => desk.WithdrawAsync(ids[1], v, "Sai", TestNewsroom.Chief, Ct));
        var without = await PageAsync(ListOwner.Category(category), 1);
        await Newsroom.DoneAsync(ids[1], (desk, v) => desk.PublishAsync(ids[1], v, TestNewsroom.Chief, Ct));
        var with = await PageAsync(ListOwner.Category(category), 1);

        Assert.Equal((2, 3), (without.TotalItemCount, with.TotalItemCount));
        Assert.Equal([ids[0], ids[2]], without.Select(c => c.Id));
        Assert.Equal(ids, with.Select(c => c.Id));
    }

    [Fact]
    public async Task A_category_under_another_parent_takes_its_articles_along()
    {
        var (old, now) = (await Newsroom.CategoryAsync("Kinh tế"), await Newsroom.CategoryAsync("Xã hội"));
        var child = await Newsroom.CategoryAsync("Việc làm", old);
        await Newsroom.PublishedAsync(new ArticleContent { CategoryId = old });
        var ids = await PublishAsync(6, new ArticleContent { CategoryId = child }, TimeSpan.FromHours(9));

        var saved = await Newsroom.AskAsync((ICategories categories) => categories.SaveAsync(
            new Category { Id = child, Name = "Việc làm", Slug = "viec-lam", ParentId = now, Version = 1 },
            TestNewsroom.Chief,
            Ct));

        Assert.True(saved.Done);
        Assert.Equal(1, (await PageAsync(ListOwner.Category(old), 1)).TotalItemCount);
        var moved = (await PageAsync(ListOwner.Category(now), 1)).Concat(await PageAsync(ListOwner.Category(now), 2));
        Assert.Equal(ids, moved.Select(c => c.Id));
    }

    [Fact]
    public async Task The_latest_leave_out_the_article_one_is_reading()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = await PublishAsync(4, new ArticleContent { CategoryId = category }, TimeSpan.FromHours(1));

        var latest =
            await Newsroom.AskAsync((IPublishedArticles all) => all.LatestAsync(ListOwner.Site, 2, ids[0], Ct));

        Assert.Equal([ids[1], ids[2]], latest.Select(c => c.Id));
    }

    [Fact]
    public async Task Drafts_stand_in_no_list()
    {
        await Newsroom.DraftAsync(new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Xã hội") });

        Assert.Equal(0, (await PageAsync(ListOwner.Site, 1)).TotalItemCount);
    }
}

public sealed class PublishedListsOnSqlite() : PublishedListsContract(TestDatabaseKind.Sqlite);

public sealed class PublishedListsOnSqlServer() : PublishedListsContract(TestDatabaseKind.SqlServer);
