using System.Net;
using System.Text.Json;
using NewsPortal.Core.Search;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

public sealed class SuggestionTests : IAsyncLifetime
{
    private readonly ScriptedSearch _search = new();
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.OpenAsync(change: _search.Replace);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Suggestions_stand_under_the_name_of_their_kind_with_what_was_typed_marked()
    {
        _search.Suggestions =
        [
            new(SuggestionKind.Article, "/a-1.html", [new("Dân vận", true), new(" <khéo>", false)]),
            new(SuggestionKind.Event, "/su-kien/dan-van", [new("Dân vận", true)]),
            new(SuggestionKind.Article, "/b-2.html", [new("Tổ ", false), new("dân vận", true)]),
        ];

        using var answer = JsonDocument.Parse((await OpenAsync("?q=d%C3%A2n+v%E1%BA%ADn")).Body);

        var groups = answer.RootElement.GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(["Bài viết", "Sự kiện"], groups.Select(g => g.GetProperty("name").GetString()));
        var articles = groups[0].GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["/a-1.html", "/b-2.html"], articles.Select(a => a.GetProperty("path").GetString()));
        var first = articles[0].GetProperty("text").EnumerateArray().First();
        Assert.Equal("Dân vận", first.GetProperty("text").GetString());
        Assert.True(first.GetProperty("isMatch").GetBoolean());
        Assert.StartsWith("3 gợi ý.", answer.RootElement.GetProperty("said").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=d")]
    [InlineData("?q=%20d%20")]
    public async Task Too_little_asks_the_index_nothing(string query)
    {
        using var answer = JsonDocument.Parse((await OpenAsync(query)).Body);

        Assert.Empty(answer.RootElement.GetProperty("groups").EnumerateArray());
        Assert.Equal("Không có gợi ý.", answer.RootElement.GetProperty("said").GetString());
        Assert.Empty(_search.Typed);
    }

    [Fact]
    public async Task Whatever_is_typed_is_answered_and_may_be_kept_a_minute()
    {
        var answer = await OpenAsync("?q=" + Uri.EscapeDataString(new string('(', 5_000)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.ContentHeaders.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.CacheControl?.MaxAge);
        Assert.True(answer.Headers.CacheControl?.Private);
        Assert.Equal(SearchRequest.WordsLength, Assert.Single(_search.Typed).Length);
    }

    [Fact]
    public async Task An_index_that_fails_suggests_nothing_and_is_asked_again_at_once()
    {
        _search.Failure = new InvalidOperationException();

        var answer = await OpenAsync("?q=dan");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("Không có gợi ý.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_box_says_where_suggestions_are_and_works_without_them()
    {
        var page = await _portal.NewVisitor().OpenAsync("/tim-kiem");

        var forms = page.Document.QuerySelectorAll("form[data-suggestions]");
        Assert.Equal(3, forms.Length);
        Assert.All(forms, form => Assert.Equal("/tim-kiem/goi-y", form.GetAttribute("data-suggestions")));
        Assert.All(forms, form => Assert.Equal("/tim-kiem", form.GetAttribute("action")));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[role=combobox]"), _ => true);
    }

    private Task<WebPage> OpenAsync(string query) => _portal.NewVisitor().OpenAsync("/tim-kiem/goi-y" + query);
}
