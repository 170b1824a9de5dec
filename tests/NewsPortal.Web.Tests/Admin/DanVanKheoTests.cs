using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>The sample page, whole: what a real report needs, typed into the desk and read by a visitor.</summary>
public sealed class DanVanKheoTests : DeskTests
{
    [Fact]
    public async Task The_sample_report_is_published_with_everything_that_is_in_it()
    {
        Assert.SkipWhen(SharedFile.Seed is null, SharedFile.Absent("seed/dan-van-kheo.txt"));
        var report = SampleReport.Read(SharedFile.Seed!);
        var news = Portal.Newsroom;
        var category = await news.CategoryAsync(report.Category);
        var newsEvent = await news.EventAsync("Phong trào thi đua “Dân vận khéo”");
        var other = await news.PublishedAsync(
            new() { Headline = "Bài khác của sự kiện", CategoryId = category, EventIds = [newsEvent] });
        int[] authors = [await news.AuthorAsync(report.Authors[0]), await news.AuthorAsync(report.Authors[1])];
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var pictures = await UploadAsync(editor, report);

        var form = (await editor.OpenAsync(Desk.NewArticle)).Form(Desk.Editor)
            .Fill("Headline", report.Headline).Fill("Standfirst", report.Standfirst)
            .Fill("Body", report.Markdown(pictures)).Fill("CategoryId", $"{category}")
            .Fill("EventIds", $"{newsEvent}").Fill("Tags", "dân vận khéo, Nghệ An")
            .Fill("LeadMediaId", $"{pictures[0]}")
            .FillRows("BylineAuthorIds", authors.Select(a => $"{a}"))
            .FillRows("BylineRoles", [$"{BylineRole.Text}", $"{BylineRole.Photo}"]);
        var edit = await editor.SendAndFollowAsync(form.Press(Verb.Publish));
        var path = edit.The(".standing__links a[target]").GetAttribute("href")!;

        var page = await Portal.NewVisitor().OpenAsync(path);
        var article = page.TextOf("article");
        Assert.Equal(report.Headline, page.TextOf("article h1"));
        Assert.All(report.Sentences, sentence => Assert.Contains(sentence, article, StringComparison.Ordinal));
        Assert.Equal(report.Captions.Select(c => c + " Ảnh: NVCC"), page.TextsOf("article .article__body figcaption"));
        Assert.Equal(6, page.Document.QuerySelectorAll("article .article__body figure img").Length);
        Assert.Contains("12:09, 16/12/2022", article, StringComparison.Ordinal);
        Assert.All(report.Authors, name => Assert.Contains(name, article, StringComparison.Ordinal));
        Assert.Contains("Sự kiện liên quan", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Xem thêm sự kiện", page.TextOf("main"), StringComparison.Ordinal);
        Assert.True(page.Has($"main a[href$='-{other}.html']"));
    }

    private static async Task<IReadOnlyList<int>> UploadAsync(Visitor editor, SampleReport report)
    {
        for (var i = 0; i < report.Captions.Count; i++)
        {
            var form = (await editor.OpenAsync("/admin/anh")).Form("form[enctype='multipart/form-data']");
            await editor.SendAsync(form
                .Attach("Files", $"anh-{i + 1}.jpg", "image/jpeg", Photos.Jpeg(i))
                .Fill("Captions", report.Captions[i]).Fill("AltTexts", $"Ảnh {i + 1}").Fill("DefaultCredit", "NVCC"));
        }

        return [.. Enumerable.Range(1, report.Captions.Count)];
    }
}
