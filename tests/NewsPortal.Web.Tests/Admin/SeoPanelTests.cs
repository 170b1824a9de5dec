using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Testing;

namespace NewsPortal.Web.Tests.Admin;

public sealed class SeoPanelTests : DeskTests
{
    [Fact]
    public async Task Before_the_first_publication_the_slug_follows_the_headline_or_what_is_typed()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = await editor.NewArticleAsync(await Portal.Newsroom.CategoryAsync("Y tế"), "Tít đầu", "Nội dung.");

        var page = await editor.SendAndFollowAsync(form.Press(Verb.Save));

        Assert.Equal("", page.The("#Slug").GetAttribute("value"));
        Assert.Equal("tit-dau", page.TextOf("[data-path-slug]"));
        Assert.False(page.Has("[name=ChangeSlug]"));
        page = await editor.SendAndFollowAsync(page.Form(Desk.Editor).Fill("Slug", "ten-khac").Press(Verb.Publish));
        Assert.EndsWith("/y-te/ten-khac-1.html", page.The(".standing__links a[href^='/y-te']").GetAttribute("href"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_it_another_headline_keeps_the_slug_and_another_slug_needs_the_box()
    {
        var id = await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Tên cũ", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var page = await editor.OpenAsync(Desk.Article(id));
        Assert.Equal("ten-cu", page.The("#Slug").GetAttribute("value"));
        Assert.Contains("(301)", page.TextOf(".seo .check"), StringComparison.Ordinal);
        Assert.Contains($"/y-te/ten-cu-{id}.html", page.TextOf(".seo .check"), StringComparison.Ordinal);

        page = await editor.SendAndFollowAsync(
            page.Form(Desk.Editor).Fill("Headline", "Tên mới").Press(Verb.Update));
        Assert.Equal("ten-cu", page.The("#Slug").GetAttribute("value"));

        var refused = await editor.SendAsync(page.Form(Desk.Editor).Fill("Slug", "ten-moi").Press(Verb.Update));
        Assert.Contains("“ten-cu”", refused.TextOf("#Slug-error"), StringComparison.Ordinal);
        Assert.True(refused.Has("details.seo[open]"));

        page = await editor.SendAndFollowAsync(
            refused.Form(Desk.Editor).Check("ChangeSlug", "true").Fill("Slug", "").Press(Verb.Update));
        Assert.Equal("ten-moi", page.The("#Slug").GetAttribute("value"));
        Assert.False(page.Has("[name=ChangeSlug][checked]"));
        var old = await Portal.NewVisitor().OpenAsync($"/y-te/ten-cu-{id}.html");
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/y-te/ten-moi-{id}.html"), (old.Status, old.Location));
    }

    [Fact]
    public async Task What_a_colleague_saved_meanwhile_is_told_before_the_slug_is_refused()
    {
        var id = await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Tên cũ", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = (await editor.OpenAsync(Desk.Article(id))).Form(Desk.Editor).Fill("Slug", "ten-moi");
        await Portal.Newsroom.ChangedAsync(id, c => c with { Headline = "Tít của đồng nghiệp" });

        var page = await editor.SendAsync(form.Press(Verb.Save));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
    }

    [Fact]
    public async Task A_canonical_or_noindex_is_saved_and_nonsense_is_refused_in_vietnamese()
    {
        var id = await Portal.Newsroom.DraftAsync(
            new() { Headline = "Bài dẫn lại", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = (await editor.OpenAsync(Desk.Article(id))).Form(Desk.Editor);

        var refused = await editor.SendAsync(form.Fill("CanonicalUrl", "javascript:alert(1)").Press(Verb.Save));
        Assert.Contains("http://", refused.TextOf("#CanonicalUrl-error"), StringComparison.Ordinal);
        Assert.Equal("true", refused.The("#CanonicalUrl").GetAttribute("aria-invalid"));

        var saved = await editor.SendAndFollowAsync(
            refused.Form(Desk.Editor).Fill("CanonicalUrl", "https://bao.example/goc").Press(Verb.Save));
        Assert.Equal("https://bao.example/goc", saved.The("#CanonicalUrl").GetAttribute("value"));
        Assert.Contains("rời sơ đồ trang", saved.TextOf(".seo"), StringComparison.Ordinal);
        Assert.Equal("https://bao.example/goc", (await ContentAsync(id)).CanonicalUrl);

        var both = await editor.SendAsync(saved.Form(Desk.Editor).Check("NoIndex", "true").Press(Verb.Save));
        Assert.Contains("trái nhau", both.TextOf("#CanonicalUrl-error"), StringComparison.Ordinal);
        Assert.True(both.Has("details.seo[open]"));
        Assert.False((await ContentAsync(id)).NoIndex);

        var hidden = await editor.SendAndFollowAsync(both.Form(Desk.Editor).Fill("CanonicalUrl", "").Press(Verb.Save));
        Assert.True(hidden.Has("[name=NoIndex][checked]"));
        Assert.Equal((true, ""), ((await ContentAsync(id)).NoIndex, (await ContentAsync(id)).CanonicalUrl));
    }

    [Fact]
    public async Task An_article_that_names_its_own_address_as_the_original_names_none()
    {
        var id = await Portal.Newsroom.PublishedAsync(
            new() { Headline = "Bài nhà", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        await Portal.Newsroom.AskAsync((ISiteSettings settings) => settings.SaveAsync(
            new SiteSettings { Name = "Báo Mới", PublicAddress = "https://bao.example" }, TestNewsroom.Chief, default));
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = (await editor.OpenAsync(Desk.Article(id))).Form(Desk.Editor);

        var saved = await editor.SendAndFollowAsync(form
            .Fill("CanonicalUrl", $"https://bao.example/y-te/bai-nha-{id}.html?utm_source=zalo").Press(Verb.Update));

        Assert.Equal("", saved.The("#CanonicalUrl").GetAttribute("value"));
        var page = await Portal.NewVisitor().OpenAsync($"/y-te/bai-nha-{id}.html");
        Assert.Equal(
            $"https://bao.example/y-te/bai-nha-{id}.html", page.The("link[rel=canonical]").GetAttribute("href"));
    }

    [Fact]
    public async Task The_previews_show_what_readers_pages_say_of_themselves()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var picture = await Portal.Newsroom.PictureAsync(width: 1200, height: 800);
        var id = await Portal.Newsroom.PublishedAsync(new()
        {
            Headline = "Tít của bài", Standfirst = "Sapo của bài.", SearchTitle = "Tiêu đề riêng",
            CategoryId = category, LeadMediaId = picture.Id,
        });
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync(Desk.Article(id));
        var article = await Portal.NewVisitor().OpenAsync($"/y-te/tit-cua-bai-{id}.html");

        Assert.Equal(article.Meta("og:title"), page.TextOf("[data-card-title]"));
        Assert.Equal(article.Meta("og:description"), page.TextOf("[data-card-description]"));
        Assert.Contains(picture.EditionHash, article.Meta("og:image"), StringComparison.Ordinal);
        Assert.EndsWith(
            page.The("[data-card-image]").GetAttribute("src")!, article.Meta("og:image"), StringComparison.Ordinal);
        Assert.StartsWith(page.TextOf("[data-result-title]"), article.Document.Title, StringComparison.Ordinal);
        Assert.Equal("Sapo của bài.", page.TextOf("[data-result-description]"));
        Assert.Equal("y-te", page.TextOf("[data-path-category]"));
    }

    [Fact]
    public async Task Without_a_lead_the_preview_shows_the_first_picture_of_the_text_as_the_page_does()
    {
        var picture = await Portal.Newsroom.PictureAsync(width: 1200, height: 800);
        var id = await Portal.Newsroom.PublishedAsync(new()
        {
            Headline = "Ảnh trong bài", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế"),
            Body = $"Chữ.\n\n![](media:{picture.Id})",
        });
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var image = (await editor.OpenAsync(Desk.Article(id))).The("[data-card-image]");
        var article = await Portal.NewVisitor().OpenAsync($"/y-te/anh-trong-bai-{id}.html");

        Assert.Contains(picture.EditionHash, image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(image.GetAttribute("src"), image.GetAttribute("data-default"));
        Assert.EndsWith(image.GetAttribute("src")!, article.Meta("og:image"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_shows_the_new_fields_too()
    {
        var id = await Portal.Newsroom.DraftAsync(
            new() { Headline = "Tít", CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
        var other = await Portal.Newsroom.DraftAsync(
            new() { Headline = "Bài được ghim", CategoryId = await Portal.Newsroom.CategoryAsync("Khác") });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var mine = (await editor.OpenAsync(Desk.Article(id))).Form(Desk.Editor);
        await Portal.Newsroom.ChangedAsync(
            id, content => content with { CanonicalUrl = "https://hers.example/", RelatedIds = [77, other] });

        var conflict = await editor.SendAsync(mine.Check("NoIndex", "true").Press(Verb.Save));

        Assert.Equal(
            ["Địa chỉ gốc (canonical)", "Không cho máy tìm kiếm lập chỉ mục bài này", "Đã ghim, theo thứ tự này"],
            conflict.TextsOf(".compared h3"));
        Assert.Equal(
            ["https://hers.example/", "Không", "bài số 77", "Bài được ghim"], conflict.TextsOf(".compared ins"));
    }

    private async Task<ArticleContent> ContentAsync(long id)
    {
        var stored = await Portal.Newsroom.AskAsync((IArticleRepository articles) => articles.FindAsync(id, default));
        return stored!.Current.Content;
    }
}
