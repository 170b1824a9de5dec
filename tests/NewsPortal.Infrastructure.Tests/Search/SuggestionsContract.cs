using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search;

public abstract class SuggestionsContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private long _article;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var category = await Newsroom.CategoryAsync("Thời sự");
        _article = await Newsroom.PublishedAsync(
            new ArticleContent
            {
                Headline = "Tổng kết phong trào Dân vận khéo", CategoryId = category,
                EventIds = [await Newsroom.EventAsync("Dân vận khéo")],
                Byline = [new BylineEntry(await Newsroom.AuthorAsync("Đan Vy"), BylineRole.Text)],
            },
            "dân vận");
        await Newsroom.PublishedAsync(new ArticleContent { Headline = "Khéo tay hay làm", CategoryId = category });
        await Newsroom.IndexAsync();
    }

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count = 8) =>
        Newsroom.AskAsync((IArticleSearch search) => search.SuggestAsync(typed, count, Ct));

    private static IEnumerable<(SuggestionKind, string)> Shown(IEnumerable<Suggestion> all) =>
        all.Select(s => (s.Kind, string.Concat(s.Text.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text))));

    [Fact]
    public async Task Events_authors_tags_and_articles_are_offered_while_the_last_word_is_being_typed()
    {
        var offered = await SuggestAsync("dan v");

        Assert.Equal(
            [
                (SuggestionKind.Event, "[Dân] [v]ận khéo"), (SuggestionKind.Author, "[Đan] [V]y"),
                (SuggestionKind.Tag, "[dân] [v]ận"), (SuggestionKind.Article, "Tổng kết phong trào [Dân] [v]ận khéo"),
            ],
            Shown(offered));
        Assert.Equal(
            ["/su-kien/dan-van-kheo", "/tac-gia/dan-vy", "/tu-khoa/dan-van",
                $"/thoi-su/tong-ket-phong-trao-dan-van-kheo-{_article}.html"],
            offered.Select(s => s.Path));
    }

    [Theory]
    [InlineData("khéo", 3)]
    [InlineData("khéo t", 2)]
    [InlineData("khéo ta", 1)]
    [InlineData("tong ket kheo", 1)]
    [InlineData("dân vận ", 3)]
    [InlineData("KHE", 3)]
    [InlineData("heo", 0)]
    [InlineData("", 0)]
    [InlineData(" ?*", 0)]
    public async Task Words_may_stand_anywhere_in_a_name_and_begin_where_words_begin(string typed, int offered) =>
        Assert.Equal(offered, (await SuggestAsync(typed)).Count);

    [Fact]
    public async Task Names_whose_last_story_was_withdrawn_lead_nowhere_and_are_not_offered()
    {
        await Newsroom.DoneAsync(
            _article, (desk, version) => desk.WithdrawAsync(_article, version, "Sai", TestNewsroom.Chief, Ct));

        Assert.Empty(await SuggestAsync("dan v"));
    }

    [Fact]
    public async Task No_more_are_offered_than_asked_for()
    {
        Assert.Equal(2, (await SuggestAsync("dan", 2)).Count);
        Assert.Empty(await SuggestAsync("dan", 0));
    }

    [Fact]
    public async Task Whatever_is_typed_is_answered() =>
        Assert.Empty(await SuggestAsync(string.Concat(Enumerable.Repeat("((x*]\\\"", 2_000))));
}

public sealed class SuggestionsOnSqlite() : SuggestionsContract(TestDatabaseKind.Sqlite);

public sealed class SuggestionsOnSqlServer() : SuggestionsContract(TestDatabaseKind.SqlServer);
