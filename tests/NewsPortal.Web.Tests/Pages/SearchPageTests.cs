using System.Net;
using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Tests.Pages;

public sealed class SearchPageTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    [Theory]
    [InlineData("dan van kheo")]
    [InlineData("Dân vận khéo")]
    [InlineData("phong trao 2022")]
    public async Task Words_are_found_with_and_without_marks(string words)
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/tim-kiem?q=" + Uri.EscapeDataString(words));

        Assert.Equal([NewsroomOfOneStory.Headline], page.TextsOf(".card-list h3"));
        Assert.Equal(words, page.The("main input[type=search]").GetAttribute("value"));
        Assert.StartsWith("noindex", page.Meta("robots"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20")]
    public async Task Asked_for_nothing_it_offers_the_box(string query)
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/tim-kiem" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has("main input[type=search]"));
        Assert.False(page.Has("#ket-qua"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_repeats_the_words_as_text()
    {
        var page = await story.Portal.NewVisitor().OpenAsync("/tim-kiem?q=%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("<script>alert(1)</script>", page.TextOf("#ket-qua"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Scripts, s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_results_keep_the_words()
    {
        var category = await story.Newsroom.CategoryAsync("Đời sống");
        for (var i = 0; i < 21; i++)
        {
            await story.Newsroom.PublishedAsync(
                new ArticleContent { Headline = $"Chợ quê & bến sông {i}", CategoryId = category });
        }

        var first = await story.Portal.NewVisitor().OpenAsync("/tim-kiem?q=ch%E1%BB%A3%20qu%C3%AA%20%26");
        var second = await story.Portal.NewVisitor().OpenAsync(first.The(".pager a[rel=next]").GetAttribute("href")!);

        Assert.Equal(20, first.TextsOf(".card-list h3").Count);
        Assert.Equal(["Chợ quê & bến sông 0"], second.TextsOf(".card-list h3"));
        Assert.Equal(
            HttpStatusCode.NotFound, (await story.Portal.NewVisitor().OpenAsync("/tim-kiem?q=cho&trang=9")).Status);
    }
}
