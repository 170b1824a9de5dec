using NewsPortal.Core.Articles;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

public sealed class HomePageTests(NewsroomOfOneStory story) : IClassFixture<NewsroomOfOneStory>
{
    [Fact]
    public async Task The_newest_story_with_a_picture_leads_and_is_told_once()
    {
        var politics = await PoliticsAsync();
        await story.Newsroom.PublishedAsync(new ArticleContent { Headline = "Không ảnh", CategoryId = politics });
        await story.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Mới nhất có ảnh", CategoryId = politics, LeadMediaId = story.Picture.MediaId,
        });

        var page = await story.Portal.NewVisitor().OpenAsync("/");

        Assert.Equal("Mới nhất có ảnh", page.TextOf(".front__lead h3"));
        Assert.Single(page.TextsOf("h3"), h => h == "Mới nhất có ảnh");
        Assert.True(page.Has(".front__lead img[fetchpriority=high]:not([loading])"));
    }

    [Fact]
    public async Task It_has_a_block_for_each_category_with_stories_and_the_running_events()
    {
        await story.Newsroom.CategoryAsync("Chuyên mục trống");
        var politics = await PoliticsAsync();
        for (var i = 0; i < 6; i++)
        {
            await story.Newsroom.PublishedAsync(new ArticleContent { Headline = $"Tin {i}", CategoryId = politics });
        }

        var page = await story.Portal.NewVisitor().OpenAsync("/");

        Assert.Equal(["Thời sự - Chính trị"], page.TextsOf(".category-block h2"));
        Assert.Equal(["Dân vận khéo"], page.TextsOf(".events-strip h3"));
        Assert.Contains("Chuyên mục trống", page.TextsOf(".section-bar a"));
    }

    [Fact]
    public async Task A_newsroom_without_stories_has_a_front_page()
    {
        await using var portal = await PortalFactory.OpenAsync();

        var page = await portal.NewVisitor().OpenAsync("/");

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Contains("Chưa có bài viết nào.", page.TextOf("main"), StringComparison.Ordinal);
    }

    private async Task<int> PoliticsAsync()
    {
        var tree = await story.Newsroom.AskAsync(
            (Core.Categories.ICategories categories) => categories.TreeAsync(CancellationToken.None));
        return tree.FindBySlug("thoi-su-chinh-tri")!.Id;
    }
}
