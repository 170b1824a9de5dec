using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Articles;

public abstract class PublishedArticlesContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<ArticlePage?> PageAsync(long id) =>
        Newsroom.AskAsync((IPublishedArticles published) => published.FindAsync(id, Ct));

    [Fact]
    public async Task A_page_has_everything_in_its_order()
    {
        var parent = await Newsroom.CategoryAsync("Kinh tế");
        var child = await Newsroom.CategoryAsync("Nông nghiệp", parent);
        var events = new[] { await Newsroom.EventAsync("Mùa lũ"), await Newsroom.EventAsync("Bão số 9") };
        var authors = new[] { await Newsroom.AuthorAsync("Xuân Hướng"), await Newsroom.AuthorAsync("Cảnh Toàn") };
        var id = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Được mùa", Standfirst = "Sapo", Body = "Lúa **tốt**.", CategoryId = child,
                EventIds = [events[1], events[0]],
                Byline =
                [
                    new(authors[1], BylineRole.Photo),
                    new(authors[0], BylineRole.Text),
                    new(authors[1], BylineRole.Text),
                ],
                SourceName = "TTXVN", SourceUrl = "https://example.com/a",
            },
            "Nghệ An", "lúa");

        var page = await PageAsync(id);

        Assert.Equal(("Được mùa", "Sapo", "duoc-mua"), (page!.Headline, page.Standfirst, page.Slug));
        Assert.Contains("<strong>tốt</strong>", page.BodyHtml, StringComparison.Ordinal);
        Assert.Equal(("Nông nghiệp", "Kinh tế"), (page.Category.Name, page.ParentCategory!.Name));
        Assert.Equal(["Bão số 9", "Mùa lũ"], page.Events.Select(e => e.Name));
        Assert.Equal(["Nghệ An", "lúa"], page.Tags.Select(t => t.Name));
        Assert.Equal(
            [("Cảnh Toàn", BylineRole.Photo), ("Xuân Hướng", BylineRole.Text), ("Cảnh Toàn", BylineRole.Text)],
            page.Byline.Select(s => (s.Name, s.Role)));
        Assert.Equal(("TTXVN", "https://example.com/a"), (page.SourceName, page.SourceUrl));
        Assert.Equal((TestNewsroom.Start.UtcDateTime, DateTimeKind.Utc), (page.PublishedAt, page.PublishedAt.Kind));
        Assert.Null(page.Lead);
    }

    [Fact]
    public async Task A_draft_an_unknown_id_and_a_withdrawn_article_are_no_pages()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var draft = await Newsroom.DraftAsync(new ArticleContent { CategoryId = category });
        var withdrawn =
            await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, Headline = "Tin sai" });
        await Newsroom.DoneAsync(withdrawn, (desk, v) =>
            desk.WithdrawAsync(withdrawn, v, "Sai", TestNewsroom.Chief, Ct));

        foreach (var id in new[] { draft, 404, withdrawn })
        {
            Assert.Null(await PageAsync(id));
        }

        var gone = await Newsroom.AskAsync((IPublishedArticles p) => p.FindWithdrawnAsync(withdrawn, Ct));
        Assert.Equal(("/xa-hoi/tin-sai-2.html", TestNewsroom.Start.UtcDateTime), (gone!.Path, gone.WithdrawnAt));
        Assert.Null(await Newsroom.AskAsync((IPublishedArticles p) => p.FindWithdrawnAsync(draft, Ct)));
    }

    [Fact]
    public async Task Readers_keep_the_published_text_while_editors_write_on()
    {
        var id = await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Xã hội"), Body = "Bản một." });
        await Newsroom.ChangedAsync(id, c => c with { Body = "Bản hai." });

        Assert.Contains("Bản một.", (await PageAsync(id))!.BodyHtml, StringComparison.Ordinal);
        var preview = await Newsroom.AskAsync((IDeskArticles previews) => previews.PreviewAsync(id, Ct));
        Assert.Contains("Bản hai.", preview!.BodyHtml, StringComparison.Ordinal);

        await Newsroom.DoneAsync(id, (desk, v) => desk.UpdateAsync(id, v, TestNewsroom.Chief, Ct));
        Assert.Contains("Bản hai.", (await PageAsync(id))!.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_category_shows_at_once_on_old_articles()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        var id = await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category });
        await Newsroom.AskAsync((ICategories categories) => categories.SaveAsync(
            new Category { Id = category, Name = "Đời sống", Slug = "doi-song", Version = 1 }, TestNewsroom.Chief, Ct));

        Assert.Equal("doi-song", (await PageAsync(id))!.Category.Slug);
    }
}

public sealed class PublishedArticlesOnSqlite() : PublishedArticlesContract(TestDatabaseKind.Sqlite);

public sealed class PublishedArticlesOnSqlServer() : PublishedArticlesContract(TestDatabaseKind.SqlServer);
