using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Users;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pipeline;

public sealed class ErrorPageTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    private readonly PortalFactory _portal = story.Portal;

    public static readonly TheoryData<string> NotThere =
    [
        "/khong-co", "/khong-co/khong-co-9.html", "/thoi-su-chinh-tri/x-999999.html", "/thoi-su-chinh-tri?trang=9",
        "/su-kien/khong-co", "/tac-gia/khong-co", "/tu-khoa/khong-co", "/thong-tin/khong-co", "/rss/khong-co.rss",
        "/a/b/c/d", "/loi", "/khong-co.html", "/sitemap-2022-13.xml", "/sitemap-1999-01.xml",
    ];

    [Theory, MemberData(nameof(NotThere))]
    public async Task What_is_not_there_is_404_in_the_sites_design(string path)
    {
        var page = await _portal.NewVisitor().OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Không tìm thấy trang", page.TextOf("main h1"));
        Assert.True(page.Has(".masthead"), "the masthead is missing");
        Assert.StartsWith("noindex", page.Meta("robots"), StringComparison.Ordinal);
        Assert.Equal("text/html", page.ContentHeaders.ContentType!.MediaType);
        Assert.False(page.Has("link[rel=canonical]"));
    }

    [Fact]
    public async Task A_draft_is_404_in_all_ways_the_same_as_an_id_that_never_was()
    {
        var category = await _portal.Newsroom.CategoryAsync("Nháp và thật");
        var draft =
            await _portal.Newsroom.DraftAsync(new ArticleContent { Headline = "Bí mật", CategoryId = category });

        var hidden = await _portal.NewVisitor().OpenAsync(PortalPaths.Article("nhap-va-that", "bi-mat", draft));
        var never = await _portal.NewVisitor().OpenAsync(PortalPaths.Article("nhap-va-that", "bi-mat", 999_999));

        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(never.Body, hidden.Body);
        Assert.Equal(never.Headers.ToString(), hidden.Headers.ToString());
    }

    [Fact]
    public async Task A_withdrawn_article_is_410()
    {
        var category = await _portal.Newsroom.CategoryAsync("Gỡ");
        var id = await _portal.Newsroom.PublishedAsync(new ArticleContent { Headline = "Sai", CategoryId = category });
        await _portal.Newsroom.DoneAsync(
            id, (desk, version) => desk.WithdrawAsync(id, version, "Sai sự thật", TestNewsroom.Chief, Token));

        var page = await _portal.NewVisitor().OpenAsync(PortalPaths.Article("go", "sai", id));

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Equal("Bài viết đã được gỡ", page.TextOf("main h1"));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one_with_its_query()
    {
        var id = await _portal.Newsroom.EventAsync("Tên cũ");
        await _portal.Newsroom.PublishedAsync(new ArticleContent
        {
            CategoryId = await _portal.Newsroom.CategoryAsync("Đổi tên"), EventIds = [id],
        });
        var renamed = await _portal.Newsroom.AskAsync((INewsEvents events) => events.FindAsync(id, Token));
        renamed!.Slug = "ten-moi";
        await _portal.Newsroom.AskAsync((INewsEvents events) => events.SaveAsync(renamed, TestNewsroom.Chief, Token));

        var page = await _portal.NewVisitor().OpenAsync("/su-kien/ten-cu?utm=x");

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal("/su-kien/ten-moi?utm=x", page.Location);
    }

    [Fact]
    public async Task A_mistake_of_ours_is_500_in_the_sites_design_and_logged_once()
    {
        await using var portal = await PortalFactory.OpenAsync(change: Break<IPublishedArticles>);

        var page = await portal.NewVisitor().OpenAsync("/a/b-1.html");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Trang đang gặp sự cố", page.TextOf("main h1"));
        Assert.True(page.Has(".masthead"), "the masthead is missing");
        Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
        Assert.Single(portal.Logs.All, e => e.Exception is NotSupportedException);
    }

    [Fact]
    public async Task A_mistake_in_the_layout_is_500_in_the_bare_design()
    {
        await using var portal = await PortalFactory.OpenAsync(change: Break<ICategories>);

        var page = await portal.NewVisitor().OpenAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Trang đang gặp sự cố", page.TextOf("main h1"));
        Assert.False(page.Has(".masthead"));
    }

    [Fact]
    public async Task In_Development_a_mistake_shows_the_developers_page()
    {
        await using var portal = await PortalFactory.OpenAsync("Development", Break<IPublishedArticles>);

        var page = await portal.NewVisitor().OpenAsync("/a/b-1.html");

        Assert.Contains("broken by a test", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_the_role_is_sent_to_the_page_that_says_so()
    {
        var reporter = await _portal.SignInAsync(StaffRole.Reporter);

        var page = await reporter.FollowAsync("/admin/cai-dat");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static void Break<T>(IServiceCollection services)
        where T : class
    {
        services.RemoveAll<T>();
        services.AddScoped(_ => (T)(object)new Broken());
    }

    /// <summary>Fails with a mistake of ours whatever it is asked.</summary>
    private sealed class Broken : IPublishedArticles, ICategories
    {
        public Task<ArticlePage?> FindAsync(long id, CancellationToken ct) => throw Mistake();

        public Task<WithdrawnArticle?> FindWithdrawnAsync(long id, CancellationToken ct) => throw Mistake();

        public Task<PagedList<ArticleCard>> PageAsync(
            ListOwner owner, int page, int pageSize, CancellationToken ct) => throw Mistake();

        public Task<IReadOnlyList<ArticleCard>> LatestAsync(
            ListOwner owner, int count, long exceptId, CancellationToken ct) => throw Mistake();

        public Task<IReadOnlyList<ArticlePage>> LatestPagesAsync(
            ListOwner owner, int count, CancellationToken ct) => throw Mistake();

        public Task<DateTime?> ChangedAtAsync(ListOwner owner, CancellationToken ct) => throw Mistake();

        public Task<CategoryTree> TreeAsync(CancellationToken ct) => throw Mistake();

        public Task<SaveResult> SaveAsync(Category category, Staff by, CancellationToken ct) => throw Mistake();

        public Task<SaveResult> RemoveAsync(int id, long version, Staff by, CancellationToken ct) => throw Mistake();

        private static NotSupportedException Mistake() => new("broken by a test");
    }
}
