using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Spelling;

public abstract class DidYouMeanContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private int _category;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _category = await Newsroom.CategoryAsync("Thời sự");
    }

    private Task<long> PublishAsync(string headline, string standfirst = "", string body = "") =>
        Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = headline, Standfirst = standfirst, Body = body, CategoryId = _category,
        });

    private async Task<string?> MeantAsync(string words)
    {
        await Newsroom.IndexAsync();
        var found = await Newsroom.AskAsync((IArticleSearch search) =>
            search.SearchAsync(new SearchRequest { Words = words }, 10, Ct));
        return found.DidYouMean;
    }

    [Theory]
    [InlineData("dan van kheo", "dân vận khéo")]
    [InlineData("dan vạn kheo", "dân vận khéo")]
    [InlineData("dan van khep", "dân vận khéo")]
    [InlineData("daan vaanj kheos", "dân vận khéo")]
    [InlineData("danvankheo", "dân vận khéo")]
    [InlineData("Dan van kheo", "Dân vận khéo")]
    [InlineData("dân vận khéo", null)]
    [InlineData("DÂN VẬN KHÉO", null)]
    [InlineData("khủng long", null)]
    public async Task What_is_misspelt_or_unmarked_is_offered_as_newspapers_write_it(string words, string? meant)
    {
        await PublishAsync("Phong trào “Dân vận khéo”", body: "Tổ dân vận khéo họp.");
        await PublishAsync("Mô hình dân vận khéo ở bản");

        Assert.Equal(meant, await MeantAsync(words));
    }

    [Fact]
    public async Task A_slip_is_mended_as_the_words_beside_it_have_it()
    {
        (string Typed, string? Meant)[] expected =
        [
            ("thủ tướg", "thủ tướng"), ("thu tuog", "thủ tướng"), ("THỦ TƯỚG", "THỦ TƯỚNG"), ("Thu tuog", "Thủ tướng"),
            ("chih phu", "chính phủ"), ("chinh phu viet nma", "chính phủ việt nam"),
            ("ngânhàng", "ngân hàng"), ("acebook", "facebook"),
            ("“thu tuog”", "\"thủ tướng\""), ("thu* tuog?", "thủ tướng"),
            ("a* OR b?", null), ("hoair tôm", null),
        ];
        foreach (var headline in new[] { "Thủ tướng thăm", "Chính phủ Việt Nam họp", "Ngân hàng", "Facebook" })
        {
            await PublishAsync(headline, "Tu o g, chị h phú. Thủ tướng: chính phủ Việt Nam, ngân hàng, nga nhang.");
        }

        await PublishAsync("Ông Hoair", "A ỏ b. Hoải ở sông; đi nuôi tôm. Ngân hàng họp.");

        var asked = new List<(string Typed, string? Meant)>();
        foreach (var (typed, _) in expected)
        {
            asked.Add((typed, await MeantAsync(typed)));
        }

        Assert.Equal(expected, asked);
    }

    [Fact]
    public async Task What_is_found_seldom_is_no_slip_unless_another_spelling_is_found_far_more_often()
    {
        await PublishAsync("Giao lưu cùng Duk");
        foreach (var number in Enumerable.Range(1, 19))
        {
            await PublishAsync($"Giáo dục {number}");
        }

        Assert.Null(await MeantAsync("giao duk"));

        await PublishAsync("Giáo dục 20");

        Assert.Equal("giáo dục", await MeantAsync("giao duk"));
    }
}

public sealed class DidYouMeanOnSqlite() : DidYouMeanContract(TestDatabaseKind.Sqlite);

public sealed class DidYouMeanOnSqlServer() : DidYouMeanContract(TestDatabaseKind.SqlServer);
