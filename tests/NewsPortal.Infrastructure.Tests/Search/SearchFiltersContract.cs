using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

/// <summary>Three articles about rice: a story and photographs on one day, a story the next year.</summary>
public abstract class SearchFiltersContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _root;
    private int _child;
    private int _other;
    private int _author;
    private long _story;
    private long _photos;
    private long _later;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _root = await Newsroom.CategoryAsync("Kinh tế");
        _child = await Newsroom.CategoryAsync("Nông nghiệp", _root);
        _other = await Newsroom.CategoryAsync("Xã hội");
        _author = await Newsroom.AuthorAsync("Thu Hà");
        _story = await PublishAsync(_root, ArticleForm.Story);
        _photos = await PublishAsync(_child, ArticleForm.Photo, _author);
        Newsroom.Clock.SetUtcNow(new DateTimeOffset(2023, 1, 5, 0, 30, 0, TimeSpan.FromHours(7)));
        _later = await PublishAsync(_other, ArticleForm.Story, _author);
        await Newsroom.PublishedAsync(new ArticleContent { Headline = "Chuyện khác", CategoryId = _other });
        await Newsroom.IndexAsync();
    }

    private Task<long> PublishAsync(int category, ArticleForm form, params int[] authors) =>
        Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Mùa lúa", CategoryId = category, Form = form,
            Byline = [.. authors.Select(a => new BylineEntry(a, BylineRole.Text))],
        });

    private Task<SearchResult> AskAsync(SearchRequest request) => Newsroom.AskAsync(
        (IArticleSearch search) => search.SearchAsync(request with { Words = "lúa" }, 10, Ct));

    private async Task<IEnumerable<long>> IdsAsync(SearchRequest request) =>
        (await AskAsync(request)).Hits.Select(h => h.Card.Id);

    [Fact]
    public async Task A_root_takes_in_its_children_and_a_child_stands_for_itself()
    {
        Assert.Equal([_story, _photos], (await IdsAsync(new SearchRequest { CategoryId = _root })).Order());
        Assert.Equal([_photos], await IdsAsync(new SearchRequest { CategoryId = _child }));
        Assert.Empty(await IdsAsync(new SearchRequest { CategoryId = 404 }));
    }

    [Fact]
    public async Task Form_and_author_narrow_it_down()
    {
        Assert.Equal([_photos], await IdsAsync(new SearchRequest { Form = ArticleForm.Photo }));
        Assert.Equal([_photos, _later], (await IdsAsync(new SearchRequest { AuthorId = _author })).Order());
        Assert.Equal([_later], await IdsAsync(new SearchRequest { AuthorId = _author, Form = ArticleForm.Story }));
    }

    [Fact]
    public async Task Days_are_those_on_the_wall_in_Vietnam_and_both_count()
    {
        var (first, last) = (new DateOnly(2022, 12, 16), new DateOnly(2023, 1, 5));

        Assert.Equal([_story, _photos], (await IdsAsync(new SearchRequest { To = first })).Order());
        Assert.Equal([_later], await IdsAsync(new SearchRequest { From = last, To = last }));
        Assert.Equal(3, (await IdsAsync(new SearchRequest { From = first, To = last })).Count());
        Assert.Empty(await IdsAsync(new SearchRequest { From = last.AddDays(1) }));
        Assert.Empty(await IdsAsync(new SearchRequest { From = last, To = first }));
        var ever = new SearchRequest { From = DateOnly.MinValue, To = DateOnly.MaxValue };
        Assert.Equal(3, (await IdsAsync(ever)).Count());
    }

    [Fact]
    public async Task Newest_and_oldest_first_are_orders_of_time()
    {
        Assert.Equal(_later, (await IdsAsync(new SearchRequest { Order = SearchOrder.Newest })).First());
        Assert.Equal(_later, (await IdsAsync(new SearchRequest { Order = SearchOrder.Oldest })).Last());
    }

    [Fact]
    public async Task Counts_say_what_each_choice_would_leave_and_leave_out_their_own_filter()
    {
        var counts = (await AskAsync(new SearchRequest { CategoryId = _child })).Counts;

        Assert.Equal(
            [(_root, 2), (_child, 1), (_other, 1)], counts.Categories.OrderBy(c => c.Id).Select(c => (c.Id, c.Count)));
        Assert.Equal([new FormCount(ArticleForm.Photo, 1)], counts.Forms);
        Assert.Equal([new NamedCount(_author, "Thu Hà", 1)], counts.Authors);
        Assert.Equal([new YearCount(2022, 1)], counts.Years);
    }

    [Fact]
    public async Task Counts_of_a_filtered_year_still_show_the_other_years()
    {
        var counts = (await AskAsync(new SearchRequest { From = new DateOnly(2023, 1, 1) })).Counts;

        Assert.Equal([new YearCount(2023, 1), new YearCount(2022, 2)], counts.Years);
        Assert.Equal([new DayCount(new(2023, 1, 5), 1), new DayCount(new(2022, 12, 16), 2)], counts.RecentDays);
        Assert.Equal([new FormCount(ArticleForm.Story, 1)], counts.Forms);
    }

    [Fact]
    public async Task Days_are_counted_for_a_year()
    {
        Newsroom.Clock.SetUtcNow(new DateTimeOffset(2024, 1, 5, 23, 59, 0, TimeSpan.FromHours(7)));
        var counts = (await AskAsync(new SearchRequest())).Counts;
        Assert.Equal([new DayCount(new(2023, 1, 5), 1)], counts.RecentDays);

        Newsroom.Clock.SetUtcNow(new DateTimeOffset(2024, 1, 6, 0, 0, 0, TimeSpan.FromHours(7)));
        Assert.Empty((await AskAsync(new SearchRequest())).Counts.RecentDays);
    }

    [Fact]
    public async Task Without_words_all_that_passes_the_filters_is_found_and_counted_newest_first()
    {
        async Task<SearchResult> BrowseAsync(SearchRequest request) => await Newsroom.AskAsync(
            (IArticleSearch search) => search.SearchAsync(request with { Words = " " }, 2, Ct));

        var all = await BrowseAsync(new SearchRequest());
        Assert.Equal(4, all.Hits.TotalItemCount);
        Assert.Equal([2, 2], all.Counts.Years.Select(y => y.Count));
        var byAuthor = await BrowseAsync(new SearchRequest { AuthorId = _author });
        Assert.Equal([_later, _photos], byAuthor.Hits.Select(h => h.Card.Id));
        Assert.Equal("Mùa lúa", Assert.Single(byAuthor.Hits[0].Headline, part => !part.IsMatch).Text);
        Assert.Equal([1, 1], byAuthor.Counts.Forms.Select(f => f.Count));
        Assert.Null(byAuthor.DidYouMean);
        var oldest = await BrowseAsync(new SearchRequest { CategoryId = _root, Order = SearchOrder.Oldest });
        Assert.Equal([_story, _photos], oldest.Hits.Select(h => h.Card.Id));
        Assert.Equal(2, (await BrowseAsync(new SearchRequest { Page = 2 })).Hits.Count);
        Assert.Empty((await BrowseAsync(new SearchRequest { Form = ArticleForm.Video })).Hits);
    }

    [Fact]
    public async Task The_author_asked_for_is_named_even_without_a_hit()
    {
        var idle = await Newsroom.AuthorAsync("Không Bài");

        var result = await AskAsync(new SearchRequest { AuthorId = idle });

        Assert.Empty(result.Hits);
        Assert.Contains(new NamedCount(idle, "Không Bài", 0), result.Counts.Authors);
    }
}

public sealed class SearchFiltersOnSqlite() : SearchFiltersContract(TestDatabaseKind.Sqlite);

public sealed class SearchFiltersOnSqlServer() : SearchFiltersContract(TestDatabaseKind.SqlServer);
