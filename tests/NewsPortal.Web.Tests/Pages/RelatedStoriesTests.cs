using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Testing.Web;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Tests.Pages;

public sealed class RelatedStoriesTests : IAsyncLifetime
{
    private readonly ScriptedSearch _search = new();
    private PortalFactory _portal = null!;
    private int _category;
    private int _event;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync(change: ReplaceSearch);
        _category = await _portal.Newsroom.CategoryAsync("Y tế");
        _event = await _portal.Newsroom.EventAsync("Mùa dịch");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task No_story_is_told_twice_around_an_article()
    {
        var all = new List<long>();
        for (var i = 0; i < 24; i++)
        {
            all.Add(await PublishAsync($"Bài {i}", isOfEvent: i % 3 == 0));
        }

        var id = await PublishAsync("Bài chính", isOfEvent: true);
        _search.Related = (_, _) => CardsAsync(all.AsEnumerable().Reverse());

        var page = await OpenAsync(id);

        string[] blocks = [".related-events h3", ".related h3", ".same-category h3", ".newest h3"];
        Assert.Equal([5, 6, 4, 8], blocks.Select(b => page.TextsOf(b).Count));
        var told = blocks.SelectMany(page.TextsOf).ToList();
        Assert.Equal(told.Distinct(), told);
        Assert.DoesNotContain("Bài chính", told);
        Assert.Equal("Tin liên quan", page.TextOf(".related h2"));
    }

    [Fact]
    public async Task What_is_pinned_stands_among_the_related_and_not_under_the_event()
    {
        var pinned = await PublishAsync("Bài được ghim", isOfEvent: true);
        await PublishAsync("Bài khác của sự kiện", isOfEvent: true);
        var id = await PublishAsync("Bài chính", isOfEvent: true, pinned);
        _search.Related = (_, _) => CardsAsync([pinned]);

        var page = await OpenAsync(id);

        Assert.Equal(["Bài được ghim"], page.TextsOf(".related h3"));
        Assert.Equal(["Bài khác của sự kiện"], page.TextsOf(".related-events h3"));
    }

    [Fact]
    public async Task A_small_category_is_filled_up_from_its_parent()
    {
        await PublishAsync("Bài của mục lớn");
        _category = await _portal.Newsroom.CategoryAsync("Bệnh viện", _category);
        await PublishAsync("Bài của mục nhỏ");

        var page = await OpenAsync(await PublishAsync("Bài chính"));

        Assert.Equal(["Bài của mục nhỏ", "Bài của mục lớn"], page.TextsOf(".same-category h3"));
    }

    [Fact]
    public async Task A_failing_index_breaks_no_page_and_is_given_a_rest()
    {
        var id = await PublishAsync("Bài chính");
        _search.Related = (_, _) => throw new IOException("read past EOF");

        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(id)).Status);
        var page = await OpenAsync(id);

        Assert.False(page.Has(".related"));
        Assert.Equal("Bài chính", page.TextOf("h1"));
        Assert.Single(_search.RelatedTo);
        _portal.Clock.Advance(RelatedStories.Rest);
        await OpenAsync(id);
        Assert.Equal(2, _search.RelatedTo.Count);
    }

    [Fact]
    public async Task A_page_does_not_wait_for_a_slow_index()
    {
        var id = await PublishAsync("Bài chính");
        var asked = new TaskCompletionSource();
        var stuck = new TaskCompletionSource<IReadOnlyList<ArticleCard>>();
        _search.Related = (_, _) =>
        {
            asked.SetResult();
            return stuck.Task;
        };

        var page = OpenAsync(id);
        await asked.Task;
        _portal.Clock.Advance(RelatedStories.Patience);

        Assert.Equal("Bài chính", (await page).TextOf("h1"));
        Assert.False(stuck.Task.IsCompleted);
    }

    /// <summary>The receipts' own look at the page would be counted among ours.</summary>
    private void ReplaceSearch(IServiceCollection services)
    {
        _search.Replace(services);
        services.Remove(services.Single(s => s.ImplementationType?.Name == "PublicationService"));
    }

    private async Task<long> PublishAsync(string headline, bool isOfEvent = false, params long[] pinned)
    {
        _portal.Clock.Advance(TimeSpan.FromMinutes(1));
        return await _portal.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = headline, CategoryId = _category, EventIds = isOfEvent ? [_event] : [], RelatedIds = pinned,
        });
    }

    private Task<WebPage> OpenAsync(long id) => _portal.NewVisitor().FollowAsync($"/y-te/a-{id}.html");

    private async Task<IReadOnlyList<ArticleCard>> CardsAsync(IEnumerable<long> ids)
    {
        var all = await _portal.Newsroom.AskAsync((IPublishedArticles published) =>
            published.LatestAsync(ListOwner.Site, 100, 0, CancellationToken.None));
        return [.. ids.Select(id => all.Single(card => card.Id == id))];
    }
}
