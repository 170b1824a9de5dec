using System.Net;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Tests.Publications;

/// <summary>Whatever a page, its data or a sitemap says wrongly is seen and named.</summary>
public sealed class PageCheckTests : PublicationTests
{
    private const string Article = "/giao-thong/";

    [Theory]
    [InlineData(PublicationStepKind.Page, "<h1", "<h1>Tít cũ</h1><h1", StepAnswerCode.NoHeadline, "")]
    [InlineData(
        PublicationStepKind.Page, "href=\"https://bao.example/giao-thong/", "href=\"https://x.example/giao-thong/",
        StepAnswerCode.CanonicalIs, "https://x.example/giao-thong/khoi-cong-cau-song-lam-duong-dan-1.html")]
    [InlineData(
        PublicationStepKind.StructuredData, "\"headline\":\"", "\"headline\":\"Cũ: ",
        StepAnswerCode.DataDiffers, "headline")]
    [InlineData(
        PublicationStepKind.StructuredData, "\"datePublished\":\"2022", "\"datePublished\":\"2021",
        StepAnswerCode.DataDiffers, "datePublished")]
    [InlineData(
        PublicationStepKind.StructuredData, "\"dateModified\":\"2022", "\"dateModified\":\"2021",
        StepAnswerCode.DataDiffers, "dateModified")]
    [InlineData(
        PublicationStepKind.StructuredData, "\"mainEntityOfPage\":",
        "\"mainEntityOfPage\":\"https://x.example/\",\"x\":",
        StepAnswerCode.DataDiffers, "mainEntityOfPage")]
    [InlineData(PublicationStepKind.StructuredData, "\"headline\":", "headline:", StepAnswerCode.NoData, "")]
    [InlineData(PublicationStepKind.StructuredData, "application/ld", "application/x", StepAnswerCode.NoData, "")]
    public async Task What_the_page_says_wrongly(
        PublicationStepKind kind, string right, string wrong, StepAnswerCode code, string detail)
    {
        Change(Article, html => html.Replace(right, wrong, StringComparison.Ordinal));
        var id = await PublishAsync();
        await EndedAsync(id);

        Assert.Equal(new StepAnswer(code, detail), await AnswerOfAsync(id, kind));
        Assert.Equal(StepState.Failed, (await StepsAsync(id)).Single(s => s.Kind == kind).State);
    }

    [Fact]
    public async Task A_page_that_fails()
    {
        Answer(Article, () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        var id = await PublishAsync();
        await EndedAsync(id);

        var failed = new StepAnswer(StepAnswerCode.StatusWas, "503");
        Assert.Equal(failed, await AnswerOfAsync(id, PublicationStepKind.Page));
        Assert.Equal(failed, await AnswerOfAsync(id, PublicationStepKind.StructuredData));
    }

    [Fact]
    public async Task A_withdrawn_article_that_can_still_be_read()
    {
        var id = await PublishAsync();
        await EndedAsync(id);
        const string Data = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script>";
        Answer(Article, () => new HttpResponseMessage { Content = new StringContent(Data) });

        await WithdrawAsync(id);
        await EndedAsync(id);

        Assert.Equal(
            new StepAnswer(StepAnswerCode.StillReadable, "200"), await AnswerOfAsync(id, PublicationStepKind.Page));
        Assert.Equal(
            new StepAnswer(StepAnswerCode.StillOn), await AnswerOfAsync(id, PublicationStepKind.StructuredData));
    }

    [Fact]
    public async Task News_that_the_sitemap_of_news_leaves_out()
    {
        Answer("/news-sitemap", () => new HttpResponseMessage(HttpStatusCode.NotFound));
        var id = await PublishAsync();
        await EndedAsync(id);

        Assert.Equal(
            new StepAnswer(StepAnswerCode.NotOn, "/news-sitemap.xml"),
            await AnswerOfAsync(id, PublicationStepKind.Sitemaps));
    }

    [Fact]
    public async Task What_is_not_to_be_listed_is_in_no_sitemap()
    {
        var id = await PublishAsync();
        await EndedAsync(id);
        await UpdateAsync(id, c => c with { NoIndex = true });
        await EndedAsync(id);
        Assert.Equal(new StepAnswer(StepAnswerCode.NotListed), await AnswerOfAsync(id, PublicationStepKind.Sitemaps));

        var path = (await StepsAsync(id))[0].Path;
        Answer("/news-sitemap", () => new HttpResponseMessage
        {
            Content = new StringContent($"<loc>{PublicAddress}{path}</loc>"),
        });
        await UpdateAsync(id, c => c with { Standfirst = "Thêm một câu." });
        await EndedAsync(id);

        Assert.Equal(
            new StepAnswer(StepAnswerCode.StillOn, "/news-sitemap.xml"),
            await AnswerOfAsync(id, PublicationStepKind.Sitemaps));
    }

    [Fact]
    public async Task Our_own_server_is_asked_by_the_public_name()
    {
        var id = await PublishAsync();
        await EndedAsync(id);

        Assert.Equal<string?>(["bao.example"], AskedHosts);
    }
}
