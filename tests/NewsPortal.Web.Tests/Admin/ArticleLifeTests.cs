using System.Net;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

public sealed class ArticleLifeTests : DeskTests
{
    [Fact]
    public async Task A_story_is_written_published_corrected_and_withdrawn()
    {
        var category = await Portal.Newsroom.CategoryAsync("Xã hội");
        var editor = await Portal.SignInAsync(StaffRole.EditorInChief);
        var reader = Portal.NewVisitor();
        var form = await editor.NewArticleAsync(category, "Mưa lớn ở miền Trung", "Nước lên nhanh.");

        var edit = await editor.SendAndFollowAsync(form.Press(Verb.Publish));
        var path = edit.The(".standing__links a[href^='/xa-hoi/']").GetAttribute("href")!;
        Assert.Contains("Nước lên nhanh.", (await reader.OpenAsync(path)).TextOf("article"), StringComparison.Ordinal);

        edit = await editor.SendAndFollowAsync(
            edit.Form(Desk.Editor).Fill("Body", "Nước rút chậm.").Press(Verb.Save));
        Assert.Contains("Có thay đổi chưa xuất bản", edit.TextOf(".standing"), StringComparison.Ordinal);
        Assert.Contains("Nước lên nhanh.", (await reader.OpenAsync(path)).TextOf("article"), StringComparison.Ordinal);

        Portal.Clock.Advance(TimeSpan.FromHours(1));
        edit = await editor.SendAndFollowAsync(edit.Form(Desk.Editor).Press(Verb.Update));
        var live = await reader.OpenAsync(path);
        Assert.Contains("Nước rút chậm.", live.TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("13:09, 16/12/2022", live.TextOf("article"), StringComparison.Ordinal);

        var withdrawal = await editor.OpenAsync(edit.The(".dock a").GetAttribute("href")!);
        edit = await editor.SendAndFollowAsync(withdrawal.Form().Fill("Reason", "Sai số liệu."));
        Assert.Contains("Sai số liệu.", edit.TextOf(".standing"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await reader.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task Withdrawing_without_a_reason_is_refused_beside_the_field()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var id = await Portal.Newsroom.PublishedAsync(new() { CategoryId = category });
        var editor = await Portal.SignInAsync(StaffRole.EditorInChief);
        var page = await editor.OpenAsync(Desk.Article(id) + "/go-bai");

        var answer = await editor.SendAsync(page.Form().Fill("Reason", "  "));

        Assert.Contains("lý do", answer.TextOf("#Reason-error"), StringComparison.Ordinal);
        Assert.Equal("true", answer.The("#Reason").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_form_is_refused()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        await Portal.Newsroom.AuthorAsync("Thu Hà");
        var form = (await editor.OpenAsync(Desk.NewArticle)).Form(Desk.Editor)
            .Fill("Standfirst", "Sapo viết lúc nửa đêm").Fill("Body", "Đoạn một.\n\nĐoạn hai.")
            .Fill("Tags", "Hà Nội, mưa lũ").Fill("Slug", "Có Dấu").Fill("SourceUrl", "khong-phai-dia-chi");

        var answer = await editor.SendAsync(form.Press(Verb.Publish));

        Assert.Contains("Hãy viết tít", answer.TextOf("#Headline-error"), StringComparison.Ordinal);
        Assert.Contains("Hãy chọn chuyên mục", answer.TextOf("#CategoryId-error"), StringComparison.Ordinal);
        Assert.Contains("co-dau", answer.TextOf("#Slug-error"), StringComparison.Ordinal);
        Assert.True(answer.Has(".note--bad a[href='#SourceUrl']"));
        Assert.Equal("Headline-error", answer.The("#Headline").GetAttribute("aria-describedby"));
        Assert.Equal("Sapo viết lúc nửa đêm", answer.The("#Standfirst").TextContent.Trim());
        Assert.Equal("Đoạn một.\n\nĐoạn hai.", answer.The("#Body").TextContent.Trim().ReplaceLineEndings("\n"));
        Assert.Equal("Hà Nội, mưa lũ", answer.The("#Tags").GetAttribute("value"));
        Assert.Equal("Có Dấu", answer.The("#Slug").GetAttribute("value"));
    }

    [Fact]
    public async Task Publishing_without_a_body_saves_the_rest_and_says_what_is_missing()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var answer = await editor.SendAsync(
            (await editor.NewArticleAsync(category, "Chỉ có tít", "")).Press(Verb.Publish));
        Assert.Contains("chưa có nội dung", answer.TextOf("#Body-error"), StringComparison.Ordinal);

        var edit = await editor.SendAndFollowAsync(
            answer.Form(Desk.Editor).Fill("Body", "Nay đã có.").Press(Verb.Publish));
        Assert.Contains("Đã xuất bản", edit.TextOf(".standing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_slug_leads_readers_of_the_old_address_on()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var id = await Portal.Newsroom.PublishedAsync(new() { Headline = "Tên cũ", CategoryId = category });
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var edit = await editor.OpenAsync(Desk.Article(id));

        var form = edit.Form(Desk.Editor).Fill("Slug", "ten-moi").Check("ChangeSlug", "true");
        await editor.SendAsync(form.Press(Verb.Update));

        var old = await Portal.NewVisitor().OpenAsync($"/y-te/ten-cu-{id}.html");
        Assert.Equal(HttpStatusCode.MovedPermanently, old.Status);
        Assert.Equal($"/y-te/ten-moi-{id}.html", old.Location);
    }

    [Fact]
    public async Task Preview_shows_the_readers_page_of_what_is_not_published()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = await editor.NewArticleAsync(category, "Bài đang viết", "Chữ **đậm** của bài.");

        var preview = await editor.SendAndFollowAsync(form.Press(Verb.Preview));

        Assert.Equal("Bài đang viết", preview.TextOf("article h1"));
        Assert.Equal("đậm", preview.TextOf("article strong"));
        Assert.Contains("noindex", preview.Meta("robots"), StringComparison.Ordinal);
        Assert.True(preview.Headers.CacheControl!.NoStore);
        Assert.Contains("chỉ tòa soạn thấy", preview.TextOf(".preview-banner"), StringComparison.Ordinal);

        var edit = await editor.SendAndFollowAsync(preview.Form(".preview-banner form"));
        Assert.Contains("Đã xuất bản", edit.TextOf(".standing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_says_who_did_what_and_why()
    {
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        var id = await Portal.Newsroom.PublishedAsync(new() { CategoryId = category });
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var page = await chief.OpenAsync(Desk.Article(id) + "/go-bai");
        await chief.SendAsync(page.Form().Fill("Reason", "Trùng bài."));

        var rows = (await chief.OpenAsync(Desk.Article(id) + "/lich-su")).TextsOf("tbody tr");

        Assert.Equal(3, rows.Count);
        Assert.Contains("Nhân viên 1", rows[0], StringComparison.Ordinal);
        Assert.Contains("Gỡ bài", rows[0], StringComparison.Ordinal);
        Assert.Contains("Trùng bài.", rows[0], StringComparison.Ordinal);
    }
}
