using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Tags;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Articles;

public abstract class ArticleRepositoryContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<Article?> LoadAsync(long id) =>
        Newsroom.AskAsync((IArticleRepository articles) => articles.FindAsync(id, Ct));

    private async Task<long> DraftAsync() => await Newsroom.DraftAsync(
        new ArticleContent { Headline = "Đường về quê", CategoryId = await Newsroom.CategoryAsync("Xã hội") },
        "Hà Nội");

    [Fact]
    public async Task A_saved_article_comes_back_with_its_newest_revision()
    {
        var id = await DraftAsync();
        await Newsroom.ChangedAsync(id, c => c with { Headline = "Đường về quê nhà", Standfirst = "Sapo" });

        var article = await LoadAsync(id);

        Assert.Equal(
            (2L, 2, "Đường về quê nhà"), (article!.Version, article.RevisionNumber, article.Current.Content.Headline));
        Assert.Equal(DateTimeKind.Utc, article.CreatedAt.Kind);
        Assert.Equal(TestNewsroom.Start.UtcDateTime, article.CreatedAt);
    }

    [Fact]
    public async Task No_revision_is_ever_overwritten()
    {
        var id = await DraftAsync();
        await Newsroom.ChangedAsync(id, c => c with { Body = "Bản hai." });

        var first = await Newsroom.AskAsync((IArticleRepository articles) => articles.FindRevisionAsync(id, 1, Ct));

        Assert.Equal("Nội dung.", first!.Content.Body);
    }

    [Fact]
    public async Task Ids_are_small_and_count_up()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var ids = new[]
        {
            await Newsroom.DraftAsync(new ArticleContent { CategoryId = category }),
            await Newsroom.DraftAsync(new ArticleContent { CategoryId = category }),
        };

        Assert.Equal([1, 2], ids);
    }

    [Fact]
    public async Task Articles_created_at_the_same_time_all_get_an_id_of_their_own()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");

        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(() => Newsroom.DraftAsync(new ArticleContent { CategoryId = category }), Ct)));

        Assert.Equal(6, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_stale_version_writes_nothing()
    {
        var id = await DraftAsync();
        var draft = new ArticleDraft(new ArticleContent { Headline = "Của tôi", CategoryId = 1, Body = "x" }, []);
        await Newsroom.ChangedAsync(id, c => c with { Headline = "Của bạn" });

        var result =
            await Newsroom.AskAsync((EditorialDesk desk) => desk.SaveAsync(id, 1, draft, TestNewsroom.Chief, Ct));

        Assert.True(result.Conflict);
        Assert.Equal("Của bạn", (await LoadAsync(id))!.Headline);
    }

    [Fact]
    public async Task Two_saves_of_one_version_at_the_same_moment_let_one_through()
    {
        var id = await DraftAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(i => Task.Run(() => Newsroom.AskAsync((EditorialDesk desk) =>
            desk.SaveAsync(
                id, 1, new ArticleDraft(new ArticleContent { Headline = $"Bản {i}", CategoryId = 1, Body = "x" }, []),
                TestNewsroom.Chief, Ct)), Ct)));

        Assert.Single(results, r => r.Done);
        Assert.Equal(3, results.Count(r => r.Conflict));
        Assert.Equal(2, (await LoadAsync(id))!.RevisionNumber);
    }

    [Fact]
    public async Task Every_verb_leaves_an_audit_entry_with_who_when_and_why()
    {
        var id = await DraftAsync();
        await Newsroom.DoneAsync(id, (desk, v) => desk.PublishAsync(id, v, TestNewsroom.Chief, Ct));
        Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        await Newsroom.DoneAsync(id, (desk, v) => desk.WithdrawAsync(id, v, "Sai số liệu", TestNewsroom.Chief, Ct));

        var entries = await Newsroom.AskAsync((IAuditTrail audit) => audit.OfArticleAsync(id, Ct));

        Assert.Equal(["Article.Withdraw", "Article.Publish", "Article.Save"], entries.Select(e => e.Action));
        Assert.Equal(
            ("Tổng biên tập", "Sai số liệu", TestNewsroom.Start.AddHours(1).UtcDateTime),
            (entries[0].StaffName, entries[0].Note, entries[0].At));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public async Task The_desks_table_has_no_page_outside_it(int page)
    {
        await DraftAsync();

        var rows = await Newsroom.AskAsync((IDeskArticles list) =>
            list.PageAsync(new ArticleFilter(null, null, null, null, page), Ct));

        Assert.Empty(rows);
        Assert.Equal(1, rows.TotalItemCount);
    }

    [Fact]
    public async Task A_save_that_is_refused_leaves_no_tag_behind()
    {
        var id = await DraftAsync();
        var stranger = new Staff(99, "Phóng viên", new HashSet<StaffRole> { StaffRole.Reporter });
        var draft = new ArticleDraft(new ArticleContent { Headline = "Khác", CategoryId = 1 }, ["Chuyện chưa kể"]);

        var result = await Newsroom.AskAsync((EditorialDesk desk) => desk.SaveAsync(id, 1, draft, stranger, Ct));

        Assert.Equal("NotYours", Assert.Single(result.Reasons).Code);
        Assert.Null(await Newsroom.AskAsync((ITags tags) => tags.FindBySlugAsync("chuyen-chua-ke", Ct)));
    }

    [Fact]
    public async Task A_publication_that_fails_at_the_end_leaves_nothing_behind()
    {
        var id = await DraftAsync();
        var audited = await Newsroom.AskAsync((NewsDbContext db) =>
            db.AuditEntries.SingleAsync(a => a.Action == "Article.Save", Ct));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Newsroom.AskAsync(async (IArticleRepository articles) =>
        {
            var article = (await articles.FindAsync(id, Ct))!;
            article.Publish(TestNewsroom.Chief, TestNewsroom.Start.UtcDateTime);
            var entry = DeskEntry.Of(ArticleVerb.Publish, TestNewsroom.Chief, TestNewsroom.Start.UtcDateTime);
            return await articles.SaveAsync(article, 1, entry with { CommitId = audited.CommitId }, Ct);
        }));

        Assert.Equal(ArticleState.Draft, (await LoadAsync(id))!.State);
        Assert.Null(await Newsroom.AskAsync((IPublishedArticles all) => all.FindAsync(id, Ct)));
        var counted = await Newsroom.AskAsync((IPublishedArticles all) => all.PageAsync(ListOwner.Site, 1, 10, Ct));
        Assert.Equal(0, counted.TotalItemCount);
    }
}

public sealed class ArticleRepositoryOnSqlite() : ArticleRepositoryContract(TestDatabaseKind.Sqlite);

public sealed class ArticleRepositoryOnSqlServer() : ArticleRepositoryContract(TestDatabaseKind.SqlServer);
