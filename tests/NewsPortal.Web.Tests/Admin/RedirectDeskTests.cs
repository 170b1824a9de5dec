using System.Net;
using System.Text;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

public sealed class RedirectDeskTests : DeskTests
{
    private const string Desk = "/admin/chuyen-huong";

    private Task<Visitor> EditorAsync() => Portal.SignInAsync(StaffRole.ManagingEditor);

    private static async Task<WebPage> AddAsync(Visitor editor, string from, string to) => await editor.SendAsync(
        (await editor.OpenAsync(Desk + "/tao")).Form("main form").Fill("From", from).Fill("To", to));

    [Fact]
    public async Task An_old_address_is_added_counted_changed_and_removed()
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        await Portal.Newsroom.CategoryAsync("Thể thao");
        var editor = await EditorAsync();
        Assert.Equal(Desk, (await AddAsync(editor, "https://baocu.vn/Cu/Bai.htm?utm_source=x", "/thoi-su")).Location);

        Assert.Equal("/thoi-su", (await Portal.NewVisitor().OpenAsync("/cu/bai.html")).Location);
        Assert.Equal("/thoi-su", (await Portal.NewVisitor().OpenAsync("/Cu/Bai.htm")).Location);
        await Portal.UntilAsync(async () => (await editor.OpenAsync(Desk)).TextOf("[data-label=Lượt]") == "2");
        Assert.NotEqual("", (await editor.OpenAsync(Desk)).TextOf("[data-label='Lượt cuối'] time"));

        var form = (await editor.OpenAsync(Desk + "/sua?tu=%2Fcu%2Fbai.html")).Form("form[action$='/sua']");
        await editor.SendAsync(form.Fill("To", "/the-thao"));
        Assert.Equal("/the-thao", (await Portal.NewVisitor().OpenAsync("/cu/bai.html")).Location);

        var again = await editor.OpenAsync(Desk + "/sua?tu=%2Fcu%2Fbai.html");
        await editor.SendAsync(again.Form("form[action$='/xoa']"));
        Assert.Equal(HttpStatusCode.NotFound, (await Portal.NewVisitor().OpenAsync("/cu/bai.html")).Status);
    }

    [Theory]
    [InlineData("/thoi-su", "/x", "From", "/thoi-su đang là một trang của báo, không cần chuyển hướng.")]
    [InlineData("/cu", "https://evil.example/", "To", "Đích phải là một trang của báo")]
    [InlineData("/cu", "/CU/", "To", "Địa chỉ cũ và đích là một.")]
    [InlineData("cu", "/x", "From", "Đây không phải là địa chỉ")]
    public async Task What_is_wrong_is_said_beside_the_field(string from, string to, string field, string words)
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");

        var page = await AddAsync(await EditorAsync(), from, to);

        Assert.Contains(words, page.TextOf($"#{field}-error"), StringComparison.Ordinal);
        Assert.Equal(from, page.The("input[name=From]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_file_of_a_spreadsheet_is_imported_and_every_bad_line_named()
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var editor = await EditorAsync();
        const string Csv = "Địa chỉ cũ;Địa chỉ mới\r\n/a;/b\r\n\"/b\";/thoi-su\r\n"
            + "/thoi-su;/a\r\n/x;http://evil.example\r\n";

        var refused = await ImportAsync(editor, Csv, leaveOutBad: false);

        Assert.Contains("Chưa nhập dòng nào: 2 dòng có lỗi", refused.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(["4", "5"], refused.TextsOf("tbody th"));
        Assert.Contains("đang là một trang của báo", refused.TextsOf("tbody td")[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Portal.NewVisitor().OpenAsync("/a")).Status);

        var taken = await ImportAsync(editor, Csv, leaveOutBad: true);

        Assert.Contains("Đã nhập 2 dòng mới", taken.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("/thoi-su", (await Portal.NewVisitor().OpenAsync("/a")).Location);
        var exported = await editor.OpenAsync(Desk + "/xuat.csv");
        Assert.Equal("text/csv", exported.ContentHeaders.ContentType?.MediaType);
        Assert.Contains("/a,/thoi-su,Import,2022-12-16T12:09", exported.Body, StringComparison.Ordinal);
        Assert.Equal(Desk, (await ImportAsync(editor, exported.Body, leaveOutBad: false)).Location);
    }

    [Theory]
    [InlineData("", "Hãy chọn tệp CSV.")]
    [InlineData("\n\n", "Tệp không có dòng nào.")]
    [InlineData("\u00ff", "Tệp không phải UTF-8.")]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_sentence(string text, string words)
    {
        var editor = await EditorAsync();
        var form = (await editor.OpenAsync(Desk + "/nhap")).Form("main form");

        var page = await editor.SendAsync(form.Attach("File", "a.csv", "text/csv", Encoding.Latin1.GetBytes(text)));

        Assert.Contains(words, page.TextOf("#File-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patterns_bring_the_old_sites_readers_and_can_be_tried_on_the_page()
    {
        var category = await Portal.Newsroom.CategoryAsync("Thời sự");
        var id = await Portal.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Dân vận khéo", CategoryId = category });
        var editor = await EditorAsync();
        var form = (await editor.OpenAsync(Desk + "/mau/tao")).Form("main form")
            .Fill("Pattern", "/{section}/{yyyyMM}/{slug}-{hex}/").Fill("Target", "slug={slug}");
        Assert.Equal(Desk + "/mau", (await editor.SendAsync(form)).Location);

        const string Old = "/chinh-tri/201212/dan-van-kheo-50fa1b/";
        var tried = await editor.OpenAsync($"{Desk}/mau?thu={Uri.EscapeDataString("https://baocu.vn" + Old)}");

        Assert.Equal($"/thoi-su/dan-van-kheo-{id}.html", tried.TextOf(".trial__result a"));
        Assert.Contains("/{section}/{yyyyMM}/{slug}-{hex}/", tried.TextOf(".trial__result"), StringComparison.Ordinal);
        Assert.Equal($"/thoi-su/dan-van-kheo-{id}.html", (await Portal.NewVisitor().OpenAsync(Old)).Location);
        await Portal.UntilAsync(async () => (await editor.OpenAsync(Desk + "/mau")).TextOf("[data-label=Lượt]") == "1");
    }

    [Theory]
    [InlineData("/thoi-su", "Đang có trang ở địa chỉ này.")]
    [InlineData("/Thoi-Su/", "Dẫn độc giả đến địa chỉ khác (301).")]
    [InlineData("/khong-co", "Không có trang và không có chuyển hướng (404).")]
    [InlineData("thoi su", "Đây không phải là địa chỉ.")]
    public async Task Trying_an_address_says_what_readers_get(string address, string words)
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var editor = await EditorAsync();

        var page = await editor.SendAsync((await editor.OpenAsync(Desk)).Form(".trial form").Fill("thu", address));

        Assert.Equal(words, page.TextOf(".trial__result strong"));
    }

    [Fact]
    public async Task Trying_the_address_of_a_withdrawn_article_says_that_it_is_gone()
    {
        var id = await Portal.Newsroom.PublishedAsync(
            new ArticleContent { Headline = "Sai", CategoryId = await Portal.Newsroom.CategoryAsync("Thời sự") });
        await Portal.Newsroom.DoneAsync(id, (desk, version) =>
            desk.WithdrawAsync(id, version, "Sai", TestNewsroom.Chief, TestContext.Current.CancellationToken));
        var editor = await EditorAsync();

        var page = await editor.OpenAsync($"{Desk}?thu=/thoi-su/sai-{id}.html");

        Assert.Equal("Bài ở địa chỉ này đã được gỡ (410).", page.TextOf(".trial__result strong"));
    }

    [Fact]
    public async Task A_pattern_that_cannot_be_read_is_refused_beside_its_field()
    {
        var editor = await EditorAsync();
        var form = (await editor.OpenAsync(Desk + "/mau/tao")).Form("main form");

        var page = await editor.SendAsync(form.Fill("Pattern", "/{rest}/x").Fill("Target", "/a"));

        Assert.Equal("{rest} chỉ được đứng cuối mẫu.", page.TextOf("#Pattern-error"));
    }

    [Fact]
    public async Task A_pattern_of_any_word_is_refused_unless_each_of_its_addresses_finds_a_page_of_its_own()
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var editor = await EditorAsync();
        var form = (await editor.OpenAsync(Desk + "/mau/tao")).Form("main form").Fill("Pattern", "/{section}.htm");

        var itself = await editor.SendAsync(form.Fill("Target", "/{section}.html"));
        Assert.Equal("Đích trùng với chính mẫu nên không dẫn đi đâu cả.", itself.TextOf("#Target-error"));
        var vague = await editor.SendAsync(form.Fill("Target", "/"));
        Assert.Contains("khớp gần như mọi địa chỉ", vague.TextOf("#Pattern-error"), StringComparison.Ordinal);
        Assert.Equal(Desk + "/mau", (await editor.SendAsync(form.Fill("Target", "/{section}"))).Location);

        Assert.Equal("/thoi-su", (await Portal.NewVisitor().OpenAsync("/Thoi-Su.htm")).Location);
        foreach (var nothing in new[] { "/khong-co.htm", "/Khong-Co.HTM", "/khong-co.html", "/khong-co" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Portal.NewVisitor().OpenAsync(nothing)).Status);
        }
    }

    [Fact]
    public async Task A_target_without_a_page_is_taken_and_said()
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var editor = await EditorAsync();
        await AddAsync(editor, "/cu", "/khong-co");
        var list = await editor.OpenAsync(Desk);
        Assert.Contains("đích /khong-co chưa có trang", list.TextOf("[role=alert]"), StringComparison.Ordinal);
        await AddAsync(editor, "/cu-2", "/thoi-su");
        Assert.False((await editor.OpenAsync(Desk)).Has("[role=alert]"));

        var report = await ImportAsync(editor, "/a,/b\n/c,/thoi-su\n/d,/su-kien/khong-co\n/e,/d", leaveOutBad: false);

        Assert.Contains("Đã nhập: 4 dòng mới", report.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("3 dòng đã nhập dẫn đến", report.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(["1", "3", "4"], report.TextsOf("tbody th"));
        Assert.Contains("/su-kien/khong-co chưa có trang", report.TextsOf("tbody td")[5], StringComparison.Ordinal);
        Assert.Equal("/thoi-su", (await Portal.NewVisitor().OpenAsync("/c")).Location);
    }

    [Fact]
    public async Task Whoever_was_overtaken_sees_by_what_and_may_save_on_top()
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var editor = await EditorAsync();
        await AddAsync(editor, "/cu", "/thoi-su");
        const string Edit = Desk + "/sua?tu=%2Fcu";
        var form = (await editor.OpenAsync(Edit)).Form("form[action$='/sua']").Fill("To", "/cua-toi");
        await editor.SendAsync((await editor.OpenAsync(Edit)).Form("form[action$='/sua']").Fill("To", "/nguoi-khac"));

        var page = await editor.SendAsync(form);
        Assert.Contains("nay dẫn đến /nguoi-khac", page.TextOf("#To-error"), StringComparison.Ordinal);
        Assert.Equal("/cua-toi", page.The("input[name=To]").GetAttribute("value"));
        await editor.SendAsync((await editor.OpenAsync(Edit)).Form("form[action$='/xoa']"));
        page = await editor.SendAsync(page.Form("form[action$='/sua']"));
        Assert.Contains("vừa xóa chuyển hướng này", page.TextOf("#From-error"), StringComparison.Ordinal);

        Assert.Equal(Desk, (await editor.SendAsync(page.Form("main form"))).Location);
        Assert.Equal("/cua-toi", (await Portal.NewVisitor().OpenAsync("/cu")).Location);
    }

    [Theory]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Administrator)]
    public async Task Editors_and_administrators_manage_old_addresses(StaffRole role)
    {
        await Portal.Newsroom.CategoryAsync("Thời sự");
        var person = await Portal.SignInAsync(role);

        Assert.Equal(Desk, (await AddAsync(person, "/cu", "/thoi-su")).Location);
        Assert.Equal(Desk, (await ImportAsync(person, "/a,/thoi-su", leaveOutBad: false)).Location);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync(Desk + "/mau/tao")).Status);
        Assert.Contains(Desk, (await person.OpenAsync("/admin/bai-viet")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_for_reporters()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);

        Assert.Equal(HttpStatusCode.Forbidden, (await reporter.FollowAsync(Desk)).Status);
        Assert.DoesNotContain(Desk, (await reporter.OpenAsync("/admin/bai-viet")).Body, StringComparison.Ordinal);
    }

    private static async Task<WebPage> ImportAsync(Visitor editor, string csv, bool leaveOutBad)
    {
        var form = (await editor.OpenAsync(Desk + "/nhap")).Form("main form");
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)];
        return await editor.SendAsync(
            form.Check("LeaveOutBad", "true", leaveOutBad).Attach("File", "cu.csv", "text/csv", file));
    }
}
