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

    private static SearchableArticle Article(int number) => new()
    {
        Id = number, SortKey = 1_000_000 + number, Form = ArticleForm.Story, CategoryId = 1,
        Headline = "Tin", Standfirst = string.Empty,
        BodyHtml = $"<p>vụ lúa{(number % 2 == 0 ? " và gạo" : "")}{(number % 5 == 0 ? " nếp" : "")}</p>",
    };

    private Findings Ask(string words) => new ArticleFinder(_index, TimeProvider.System)
        .Find(QuestionReader.Read(words), Filters.None, SearchOrder.Relevance, 0, 20);
}
