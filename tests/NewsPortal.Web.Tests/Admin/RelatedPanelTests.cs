using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Tests.Pages;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Pinning and excluding related stories, by plain buttons as without a script.</summary>
public sealed class RelatedPanelTests : IAsyncLifetime
{
    private const string Pinned = "fieldset#RelatedIds .related-row__words a";
    private const string Excluded = "fieldset#UnrelatedIds .related-row__words a";

    private readonly ScriptedSearch _search = new();
    private PortalFactory _portal = null!;
    private Visitor _editor = null!;
    private int _category;
    private long _one;
    private long _two;
    private long _story;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync(change: _search.Replace);
        _category = await _portal.Newsroom.CategoryAsync("Y tế");
        _one = await PublishedAsync("Bài một");
        _two = await PublishedAsync("Bài hai");
        _story = await PublishedAsync("Bài chính");
        _search.Related = (_, _) => Task.FromResult<IReadOnlyList<ArticleCard>>(
            [Card(_one, "Bài một"), Card(_two, "Bài hai")]);
        _editor = await _portal.SignInAsync(StaffRole.Editor);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Stories_are_pinned_put_in_order_saved_and_published()
    {
        var page = await _editor.OpenAsync(Desk.Article(_story));
        Assert.Equal(["Bài một", "Bài hai"], page.TextsOf(".related-panel .related-row__words a"));

        page = await MoveAsync(page, $"Pin:{_one}");
        page = await MoveAsync(page, $"Pin:{_two}");
        Assert.Equal(["Bài một", "Bài hai"], page.TextsOf(Pinned));
        Assert.StartsWith("Đã ghim: “Bài hai”.", page.TextOf(".related-panel__said"), StringComparison.Ordinal);
        page = await MoveAsync(page, $"Up:{_two}");
        Assert.Equal(["Bài hai", "Bài một"], page.TextsOf(Pinned));
        Assert.Empty((await ContentAsync()).RelatedIds);

        page = await _editor.SendAndFollowAsync(page.Form(Desk.Editor).Press(Verb.Update));

        Assert.Equal(["Bài hai", "Bài một"], page.TextsOf(Pinned));
        Assert.Equal([_two, _one], (await ContentAsync()).RelatedIds);
        page = await MoveAsync(page, $"Unpin:{_two}");
        page = await _editor.SendAndFollowAsync(page.Form(Desk.Editor).Press(Verb.Save));
        Assert.Equal([_one], (await ContentAsync()).RelatedIds);
    }

    [Fact]
    public async Task A_story_is_excluded_and_taken_back_and_never_both_pinned_and_excluded()
    {
        var page = await MoveAsync(await _editor.OpenAsync(Desk.Article(_story)), $"Pin:{_one}");

        page = await MoveAsync(page, $"Exclude:{_two}");

        Assert.Equal(["Bài hai"], page.TextsOf(Excluded));
        Assert.Equal(["Bài một", "Bài hai"], page.TextsOf(".related-panel .related-row__words a"));
        page = await _editor.SendAndFollowAsync(page.Form(Desk.Editor).Press(Verb.Save));
        Assert.Equal([_two], (await ContentAsync()).UnrelatedIds);
        page = await MoveAsync(page, $"Include:{_two}");
        Assert.Empty(page.TextsOf(Excluded));
        page = await _editor.SendAndFollowAsync(page.Form(Desk.Editor).Press(Verb.Save));
        Assert.Empty((await ContentAsync()).UnrelatedIds);
    }

    [Fact]
    public async Task A_story_the_engine_did_not_think_of_is_found_by_its_number_and_what_was_typed_stays()
    {
        var draft = await _portal.Newsroom.DraftAsync(new() { Headline = "Bài chưa đăng", CategoryId = _category });
        var form = (await _editor.OpenAsync(Desk.Article(_story))).Form(Desk.Editor)
            .Fill("Body", "Đang viết dở.").Fill("RelatedWords", $"#{draft}").Press("button[name=move][value^=Find]");

        var page = await MoveAsync(await _editor.SendAsync(form), $"Pin:{draft}");

        Assert.Equal(["Bài chưa đăng"], page.TextsOf(Pinned));
        Assert.Equal("Nháp", page.TextOf("fieldset#RelatedIds .chip"));
        Assert.Equal("Đang viết dở.", page.TextOf("#Body"));
        Assert.NotEqual("Đang viết dở.", (await ContentAsync()).Body);
    }

    [Fact]
    public async Task A_new_story_can_have_pinned_ones_before_it_is_saved()
    {
        var form = (await _editor.NewArticleAsync(_category, "Bài mới", "Nội dung.")).Fill("RelatedWords", $"{_one}");

        var page = await _editor.SendAsync(form.Press("button[name=move][value^=Find]"));
        page = await MoveAsync(page, $"Pin:{_one}");
        page = await _editor.SendAndFollowAsync(page.Form(Desk.Editor).Press(Verb.Save));

        Assert.Equal(["Bài một"], page.TextsOf(Pinned));
        Assert.Equal("Bài mới", page.TextOf("#Headline"));
    }

    [Fact]
    public async Task Too_many_are_refused_beside_the_list()
    {
        var page = await _editor.OpenAsync(Desk.Article(_story));
        for (var i = 0; i <= ArticleRules.MaxRelated; i++)
        {
            var id = await PublishedAsync($"Bài thêm {i}");
            var form = page.Form(Desk.Editor).Fill("RelatedWords", $"{id}").Press("button[name=move][value^=Find]");
            page = await MoveAsync(await _editor.SendAsync(form), $"Pin:{id}");
        }

        page = await _editor.SendAsync(page.Form(Desk.Editor).Press(Verb.Save));

        Assert.Equal("Tối đa 10 bài.", page.TextOf("#RelatedIds-error"));
        Assert.Empty((await ContentAsync()).RelatedIds);
    }

    [Fact]
    public async Task Enter_in_a_field_saves_and_moves_nothing()
    {
        var page = await _editor.OpenAsync(Desk.Article(_story));

        var first = page.Document.QuerySelector(Desk.Editor + " button[type=submit]")!;

        Assert.Null(first.GetAttribute("name"));
        Assert.Null(first.GetAttribute("formaction"));
    }

    [Fact]
    public async Task A_script_gets_the_panel_alone()
    {
        var editor = await _editor.OpenAsync(Desk.Article(_story));
        var form = editor.Form(Desk.Editor).Press($"button[value='Pin:{_one}']");
        using var request = form.ToRequest();
        request.Headers.Add("X-Requested-With", "XMLHttpRequest");

        using var answer = await _editor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await WebPage.ReadAsync(answer);

        Assert.Equal(["Bài một"], page.TextsOf(Pinned));
        Assert.False(page.Has("form, h1"));
    }

    private async Task<WebPage> MoveAsync(WebPage page, string move) =>
        await _editor.SendAsync(page.Form(Desk.Editor).Press($"button[name=move][value='{move}']"));

    private async Task<ArticleContent> ContentAsync()
    {
        var stored = await _portal.Newsroom.AskAsync(
            (IArticleRepository articles) => articles.FindAsync(_story, default));
        return stored!.Current.Content;
    }

    private Task<long> PublishedAsync(string headline) =>
        _portal.Newsroom.PublishedAsync(new() { Headline = headline, CategoryId = _category });

    private static ArticleCard Card(long id, string headline) =>
        ScriptedSearch.Card with { Id = id, Headline = headline };
}
