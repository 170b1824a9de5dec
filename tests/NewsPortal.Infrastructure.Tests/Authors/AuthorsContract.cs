using System.Text;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Authors;

public abstract class AuthorsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private Task<SaveResult> SaveAsync(Author author) =>
        Newsroom.AskAsync((IAuthors authors) => authors.SaveAsync(author, TestNewsroom.Chief, Ct));

    [Fact]
    public async Task They_stand_in_the_order_of_a_Vietnamese_dictionary()
    {
        string[] order = ["An", "Ánh", "Ân", "Dũng", "Đào", "Mai", "Mài", "Mải", "Mãi", "Mái", "Mại", "Ngọc"];
        foreach (var name in order.Reverse())
        {
            await SaveAsync(new Author { Name = name, Slug = $"{Slug.From(name)}-{Array.IndexOf(order, name)}" });
        }

        var all = await Newsroom.AskAsync((IAuthors authors) => authors.AllAsync(Ct));

        Assert.Equal(order, all.Select(a => a.Name));
    }

    [Fact]
    public async Task Those_who_signed_last_are_linked_by_name_and_nobody_without_a_live_article()
    {
        var category = await Newsroom.CategoryAsync("Xã hội");
        foreach (var name in new[] { "An", "Đào", "Dũng" })
        {
            var byline = new BylineEntry(await Newsroom.AuthorAsync(name), BylineRole.Text);
            await Newsroom.PublishedAsync(new ArticleContent { CategoryId = category, Byline = [byline] });
            Newsroom.Clock.Advance(TimeSpan.FromHours(1));
        }

        await Newsroom.AuthorAsync("Chưa ký");

        var links = await Newsroom.AskAsync((IAuthors authors) => authors.LinksAsync(2, Ct));
        var all = await Newsroom.AskAsync((IAuthors authors) => authors.LinksAsync(9, Ct));

        Assert.Equal(["Dũng", "Đào"], links.Select(l => l.Name));
        Assert.Equal(["An", "Dũng", "Đào"], all.Select(l => l.Name));
    }

    [Fact]
    public async Task One_is_found_by_id_and_by_slug_with_everything_clean()
    {
        var decomposed = "Xuân  Hướng".Normalize(NormalizationForm.FormD);
        var saved = await SaveAsync(new Author
        {
            Name = decomposed, Slug = "xuan-huong", JobTitle = "Phóng viên", Biography = "Dòng một\r\nDòng hai ",
        });

        var byId = await Newsroom.AskAsync((IAuthors authors) => authors.FindAsync((int)saved.Id, Ct));
        var bySlug = await Newsroom.AskAsync((IAuthors authors) => authors.FindBySlugAsync("xuan-huong", Ct));

        Assert.Equal(byId!.Id, bySlug!.Id);
        Assert.Equal(("Xuân Hướng", "Phóng viên", "Dòng một\nDòng hai"), (byId.Name, byId.JobTitle, byId.Biography));
        Assert.Null(await Newsroom.AskAsync((IAuthors authors) => authors.FindBySlugAsync("khong-co", Ct)));
    }

    [Fact]
    public async Task A_new_slug_leaves_a_redirect_and_a_taken_one_is_refused_with_its_holder()
    {
        var id = await Newsroom.AuthorAsync("Xuân Hướng");
        await Newsroom.AuthorAsync("Cảnh Toàn");

        var taken = await SaveAsync(new Author { Id = id, Name = "Xuân Hướng", Slug = "canh-toan", Version = 1 });
        var moved = await SaveAsync(new Author { Id = id, Name = "Xuân Hướng", Slug = "xuan-huong-1", Version = 1 });
        var stale = await SaveAsync(new Author { Id = id, Name = "Hướng", Slug = "xuan-huong-1", Version = 1 });

        Assert.Equal([("SlugTaken", "Cảnh Toàn")], taken.Reasons.Select(r => (r.Code, r.Arguments[0])));
        Assert.True(moved.Done);
        Assert.True(stale.Conflict);
        Assert.Equal(
            "/tac-gia/xuan-huong-1", await Newsroom.AskAsync((IRedirects r) => r.FindAsync("/tac-gia/xuan-huong", Ct)));
    }

    [Fact]
    public async Task An_id_that_does_not_exist_is_a_conflict_and_adds_nobody()
    {
        var result = await SaveAsync(new Author { Id = 404, Name = "Ai đó", Slug = "ai-do", Version = 1 });

        Assert.True(result.Conflict);
        Assert.Empty(await Newsroom.AskAsync((IAuthors authors) => authors.AllAsync(Ct)));
    }
}

public sealed class AuthorsOnSqlite() : AuthorsContract(TestDatabaseKind.Sqlite);

public sealed class AuthorsOnSqlServer() : AuthorsContract(TestDatabaseKind.SqlServer);
