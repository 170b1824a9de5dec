using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Pages;

public abstract class StaticPagesContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SaveResult> SaveAsync(StaticPage page) =>
        Newsroom.AskAsync((IStaticPages pages) => pages.SaveAsync(page, TestNewsroom.Chief, Ct));

    private Task<StaticPage?> FindAsync(string slug) =>
        Newsroom.AskAsync((IStaticPages pages) => pages.FindBySlugAsync(slug, Ct));

    [Fact]
    public async Task A_page_is_rendered_when_it_is_saved()
    {
        await SaveAsync(
            new StaticPage { Name = " Giới  thiệu ", Slug = "gioi-thieu", Body = "Báo **của** <b>ta</b>." });

        var page = await FindAsync("gioi-thieu");

        Assert.Equal("Giới thiệu", page!.Name);
        Assert.Contains("<strong>của</strong>", page.BodyHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.BodyHtml, StringComparison.Ordinal);
        Assert.Equal(TestNewsroom.Start.UtcDateTime, page.ChangedAt);
        var byId = await Newsroom.AskAsync((IStaticPages pages) => pages.FindAsync(page.Id, Ct));
        Assert.Equal(page.BodyHtml, byId!.BodyHtml);
    }

    [Fact]
    public async Task The_footer_has_them_in_the_order_of_their_positions()
    {
        await SaveAsync(new StaticPage { Name = "Liên hệ", Slug = "lien-he", Position = 2 });
        await SaveAsync(new StaticPage { Name = "Giới thiệu", Slug = "gioi-thieu", Position = 1 });

        var links = await Newsroom.AskAsync((IStaticPages pages) => pages.LinksAsync(Ct));

        Assert.Equal([("Giới thiệu", "gioi-thieu"), ("Liên hệ", "lien-he")], links.Select(l => (l.Name, l.Slug)));
    }

    [Fact]
    public async Task A_new_address_leaves_a_redirect_at_the_old_one()
    {
        await SaveAsync(new StaticPage { Name = "Liên hệ", Slug = "lien-he" });
        var page = (await FindAsync("lien-he"))!;
        page.Slug = "lien-he-toa-soan";
        await SaveAsync(page);

        Assert.Null(await FindAsync("lien-he"));
        Assert.Equal(
            "/thong-tin/lien-he-toa-soan",
            await Newsroom.AskAsync((IRedirects r) => r.FindAsync("/thong-tin/lien-he", Ct)));
    }

    [Fact]
    public async Task Wrong_fields_are_refused_and_a_stale_version_is_a_conflict()
    {
        var saved = await SaveAsync(new StaticPage { Name = "Liên hệ", Slug = "lien-he", Body = "Một" });
        var wrong = await SaveAsync(new StaticPage { Name = "", Slug = "", Body = new string('x', 400_001) });
        var taken = await SaveAsync(new StaticPage { Name = "Khác", Slug = "lien-he" });
        var stale = await SaveAsync(
            new StaticPage { Id = (int)saved.Id, Name = "Liên hệ", Slug = "lien-he", Version = 9 });

        Assert.Equal(
            [("Name", "NameRequired"), ("Slug", "SlugInvalid"), ("Body", "TooLong")],
            wrong.Reasons.Select(r => (r.Field, r.Code)));
        Assert.Equal(["SlugTaken"], taken.Reasons.Select(r => r.Code));
        Assert.True(stale.Conflict);
        Assert.Equal("Một", (await FindAsync("lien-he"))!.Body);
    }
}

public sealed class StaticPagesOnSqlite() : StaticPagesContract(TestDatabaseKind.Sqlite);

public sealed class StaticPagesOnSqlServer() : StaticPagesContract(TestDatabaseKind.SqlServer);
