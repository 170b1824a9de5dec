using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>What the desk's pages say of the index behind them.</summary>
public sealed class DeskSearchTests : DeskTests
{
    [Fact]
    public async Task Words_bring_their_orders_and_pages_keep_them()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        await Portal.Newsroom.DraftAsync(new() { Headline = "Dịch cúm giảm", CategoryId = category });
        await Portal.IndexAsync();
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync(Desk.Articles + "?tim=dich+cum&sap-xep=Oldest");

        Assert.Equal(["Dịch cúm giảm"], page.TextsOf("tbody th a"));
        Assert.Equal("Oldest", page.The("#sap-xep option[selected]").GetAttribute("value"));
        Assert.EndsWith(
            "sap-xep=Oldest", page.The(".states a[href*='Draft']").GetAttribute("href"), StringComparison.Ordinal);
        Assert.False((await editor.OpenAsync(Desk.Articles)).Has("#sap-xep"));
        Assert.True((await editor.OpenAsync("/admin/anh?tim=ben")).Has("#sap-xep"));
    }

    [Theory]
    [InlineData(Desk.Articles)]
    [InlineData("/admin/anh")]
    public async Task An_index_being_rebuilt_is_said_where_words_were_typed(string path)
    {
        await using var portal = await PortalFactory.OpenAsync(change: services =>
        {
            services.RemoveAll<IDeskArticles>();
            services.AddScoped<IDeskArticles, RebuildingList>();
        });
        var editor = await portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync(path + "?tim=a");
        Assert.Contains("đang được lập lại", page.TextOf(".note--warn:not([hidden])"), StringComparison.Ordinal);
        Assert.False((await editor.OpenAsync(path)).Has(".note--warn:not([hidden])"));
    }

    [Fact]
    public async Task A_draft_shows_what_will_be_related_to_it()
    {
        const string Body =
            "Trạm bơm Sông Lam vận hành hết công suất để tiêu úng cho ba xã ven đê sau cơn bão số chín.";
        var category = await Portal.Newsroom.CategoryAsync("Xã hội");
        var other = await Portal.Newsroom.CategoryAsync("Thể thao");
        await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Trạm bơm Sông Lam tiêu úng", Body = Body, CategoryId = other });
        var draft = await Portal.Newsroom.DraftAsync(
            new() { Headline = "Ba xã ven đê thoát úng", Body = Body, CategoryId = category });
        await Portal.IndexAsync();
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var preview = await editor.OpenAsync(Desk.Article(draft) + "/xem-truoc");
        var panel = await editor.OpenAsync(Desk.Article(draft));

        Assert.Equal(["Trạm bơm Sông Lam tiêu úng"], preview.TextsOf(".related h3"));
        Assert.Equal(["Trạm bơm Sông Lam tiêu úng"], panel.TextsOf(".related-panel .related-row__words a"));
    }

    private sealed class RebuildingList : IDeskArticles
    {
        public bool IsRebuilding => true;

        public Task<PagedList<ArticleRow>> PageAsync(ArticleFilter filter, CancellationToken ct) =>
            Task.FromResult(new PagedList<ArticleRow>([], 1, 30, 0));

        public Task<IReadOnlyList<ArticleRow>> GetAsync(IReadOnlyList<long> ids, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<ArticleRow>>([]);

        public Task<IReadOnlyDictionary<ArticleState, int>> CountByStateAsync(CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ArticleState, int>>(new Dictionary<ArticleState, int>());

        public Task<ArticlePage?> PreviewAsync(long id, CancellationToken ct) => Task.FromResult<ArticlePage?>(null);
    }
}
