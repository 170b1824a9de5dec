using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Infrastructure.Search.Upkeep;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Finding;

/// <summary>So many that the most frequent words are kept as bits.</summary>
public sealed class ManyArticlesTests : IDisposable
{
    private const int Count = 6_000;
    private const int PageSize = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("newsportal-test-").FullName;
    private readonly IndexGeneration _generation;
    private readonly ReadersIndex _index = new();

    public ManyArticlesTests()
    {
        _generation = IndexGeneration.Open(_folder, 1, new ColumnsRead());
        using var makers = new DocumentMakers();
        for (var i = 0; i < Count; i++)
        {
            _generation.Add(makers.Readers.Of(Article(i)));
        }

        _generation.Show();
        _index.Serve(_generation.Searchers, isRebuilding: false);
    }

    public void Dispose()
    {
        _index.Dispose();
        _generation.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("lúa", Count)]
    [InlineData("lúa gạo", Count / 2)]
    [InlineData("lúa gạo nếp", Count / 10)]
    [InlineData("nếp", Count / 5)]
    [InlineData("\"vụ lúa\"", Count)]
    public void Every_word_counts_however_frequent_it_is(string words, int expected)
    {
        Assert.Equal(expected, Ask(words).Counts.Total);
        Assert.Equal(expected, Ask(words).Counts.Total);
    }

    [Fact]
    public void What_was_withdrawn_is_not_found_by_frequent_words_either()
    {
        Assert.Equal(Count, Ask("lúa").Counts.Total);
        for (var i = 0; i < 1_000; i++)
        {
            _generation.Remove(ArticleDocument.Key(DocumentKinds.Article, i));
        }

        _generation.Show();

        Assert.Equal(Count - 1_000, Ask("lúa").Counts.Total);
        Assert.Equal((Count - 1_000) / 2, Ask("gạo lúa").Counts.Total);
        Assert.Equal(Count - 1, Ask("lúa").Ids[0]);
    }

    [Fact]
    public void The_best_of_very_many_stands_first()
    {
        using var makers = new DocumentMakers();
        _generation.Add(makers.Readers.Of(Article(Count) with { Headline = "Vụ lúa gạo", SortKey = 1 }));
        _generation.Show();

        Assert.Equal(Count, Ask("lúa gạo").Ids[0]);
    }

    [Fact]
    public void A_headline_that_says_just_what_was_asked_stands_before_hundreds_that_say_more()
    {
        using var makers = new DocumentMakers();
        _generation.Add(makers.Readers.Of(Article(Count) with { Headline = "Lúa gạo", SortKey = 1 }));
        for (var i = 1; i <= 2 * TopCandidates.Most; i++)
        {
            _generation.Add(makers.Readers.Of(
                Article(Count + i) with { Headline = "Vụ lúa gạo", Standfirst = "Lúa gạo, lúa gạo." }));
        }

        _generation.Show();

        Assert.Equal(Count, Ask("lúa gạo").Ids[0]);
    }

    [Fact]
    public void A_headline_that_begins_and_ends_as_was_asked_is_not_just_that()
    {
        using var makers = new DocumentMakers();
        _generation.Add(makers.Readers.Of(Article(Count) with { Headline = "Hà Tĩnh: cháy ở Hà Tĩnh", SortKey = 2 }));
        _generation.Add(makers.Readers.Of(Article(Count + 1) with { Headline = "Hà Tĩnh", SortKey = 1 }));
        _generation.Show();

        Assert.Equal([Count + 1, Count], Ask("hà tĩnh").Ids);
    }

    [Fact]
    public void What_one_long_body_says_once_is_found_by_quoting_it_among_thousands_with_the_words()
    {
        using var makers = new DocumentMakers();
        var filler = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"chữ{i}"));
        _generation.Add(makers.Readers.Of(Article(Count) with { BodyHtml = $"<p>{filler} lúa vụ {filler}</p>" }));
        _generation.Show();

        var found = Ask("\"lúa vụ\"");
        Assert.Equal([Count], found.Ids);
        Assert.Equal(SearchFit.AsAsked, found.Fit);
    }

    [Fact]
    public void Marks_that_only_a_body_has_count_among_hundreds_of_matches()
    {
        using var makers = new DocumentMakers();
        for (var i = 0; i < 2 * TopCandidates.Most; i++)
        {
            _generation.Add(makers.Readers.Of(Article(Count + i) with { Standfirst = "Thủy sản." }));
        }

        _generation.Add(makers.Readers.Of(Article(20_000) with { BodyHtml = "<p>Bà Thụy</p>", SortKey = 1 }));
        _generation.Show();

        Assert.Equal(20_000, Ask("thụy").Ids[0]);
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    public void Pages_go_on_past_those_that_are_read_closely(SearchOrder order)
    {
        var pages = Enumerable.Range(0, 2 * TopCandidates.Most / PageSize)
            .Select(page => Ask("lúa gạo", order, page * PageSize).Ids).ToList();

        Assert.All(pages, page => Assert.Equal(PageSize, page.Count));
        Assert.Equal(2 * TopCandidates.Most, pages.SelectMany(page => page).Distinct().Count());
    }

    private static SearchableArticle Article(int number) => new()
    {
        Id = number, SortKey = 1_000_000 + number, Form = ArticleForm.Story, CategoryId = 1,
        Headline = "Tin", Standfirst = string.Empty,
        BodyHtml = $"<p>vụ lúa{(number % 2 == 0 ? " và gạo" : "")}{(number % 5 == 0 ? " nếp" : "")}</p>",
    };

    private Findings Ask(string words, SearchOrder order = SearchOrder.Relevance, int skip = 0) =>
        new ArticleFinder(_index, TimeProvider.System)
            .Find(QuestionReader.Read(words), Filters.None, order, skip, PageSize);
}
