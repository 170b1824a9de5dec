using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Tests.Admin;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>What stands at the top of a page, and what counts the pictures below it.</summary>
public sealed class FirstPictureTests : DeskTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ArticleForm.Story, true, "article__lead")]
    [InlineData(ArticleForm.Photo, true, "article__lead")]
    [InlineData(ArticleForm.Story, false, "anh-1")]
    [InlineData(ArticleForm.Photo, false, "anh-1")]
    public async Task One_picture_is_fetched_before_all_others(ArticleForm form, bool hasLead, string first)
    {
        var lead = await Portal.Newsroom.PictureAsync();
        var other = await Portal.Newsroom.PictureAsync();
        var page = await PublishAsync(form, hasLead ? lead.Id : null, $"![](media:{other.Id})\n\nChữ.");

        var image = Assert.Single(page.Document.QuerySelectorAll("[fetchpriority=high]"));
        var figure = image.Closest("figure")!;
        Assert.True(figure.Id == first || figure.ClassList.Contains(first));
        Assert.False(image.HasAttribute("loading"));
    }

    [Fact]
    public async Task A_photo_story_counts_what_it_shows_twice_and_not_what_is_missing()
    {
        var picture = await Portal.Newsroom.PictureAsync();
        var name = $"![](media:{picture.Id})";

        var page = await PublishAsync(ArticleForm.Photo, picture.Id, $"{name}\n\n![](media:999)\n\nChữ.\n\n{name}");

        Assert.Equal(2, page.Document.QuerySelectorAll("article figure").Length);
        Assert.Equal(["1/2", "2/2"], page.TextsOf("figcaption .number"));
    }

    [Fact]
    public async Task An_events_cover_has_its_caption_and_its_credit()
    {
        var cover = await Portal.Newsroom.PictureAsync();
        var saved = await Portal.Newsroom.AskAsync((INewsEvents events) => events.SaveAsync(
            new NewsEvent { Name = "Bão số 5", Slug = "bao-so-5", CoverMediaId = cover.Id }, TestNewsroom.Chief, Ct));
        await Portal.Newsroom.PublishedAsync(new ArticleContent
        {
            CategoryId = await Portal.Newsroom.CategoryAsync("Xã hội"), EventIds = [(int)saved.Id],
        });

        var page = await Portal.NewVisitor().OpenAsync("/su-kien/bao-so-5");

        Assert.Equal("Toàn cảnh. Ảnh: Minh Sơn", page.TextOf(".list-page__cover figcaption"));
    }

    private async Task<WebPage> PublishAsync(ArticleForm form, int? lead, string body)
    {
        var id = await Portal.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Cầu mới", Form = form, LeadMediaId = lead, Body = body,
            CategoryId = await Portal.Newsroom.CategoryAsync("Xã hội"),
        });
        return await Portal.NewVisitor().OpenAsync(PortalPaths.Article("xa-hoi", "cau-moi", id));
    }
}
