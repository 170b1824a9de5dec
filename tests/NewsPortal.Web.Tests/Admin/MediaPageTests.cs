using System.Net;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>One picture: its words, its focal point, the pages that depend on it.</summary>
public sealed class MediaPageTests : DeskTests
{
    private const string Crop = ".focal__frame--1x1 img";

    [Fact]
    public async Task Everything_said_of_a_picture_is_saved_and_shown_again()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));
        var form = (await editor.PictureFormAsync(id))
            .Fill("Caption", "Hội trường.").Fill("AltText", "Nhiều người ngồi").Fill("Credit", "Thu Hà/TTXVN")
            .Fill("Copyright", "© TTXVN").Fill("License", "https://creativecommons.org/licenses/by/4.0/")
            .Fill("TakenAt", "2022-12-16T00:30:00").Fill("Place", "Thành phố Vinh")
            .Fill("FocusX", "12.3").Fill("FocusY", "45,6");

        var page = await editor.SendAndFollowAsync(form);

        Assert.Contains("Đã lưu", page.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Equal("Hội trường.", page.The("#Caption").TextContent.Trim());
        Assert.Equal("Nhiều người ngồi", page.The("#AltText").TextContent.Trim());
        foreach (var (field, value) in new[]
        {
            ("#Credit", "Thu Hà/TTXVN"), ("#Copyright", "© TTXVN"), ("#TakenAt", "2022-12-16T00:30:00"),
            ("#License", "https://creativecommons.org/licenses/by/4.0/"), ("#Place", "Thành phố Vinh"),
            ("[name=FocusX]", "12.3"), ("[name=FocusY]", "45.6"),
        })
        {
            Assert.Equal(value, page.The(field).GetAttribute("value"));
        }
    }

    [Fact]
    public async Task The_hour_in_the_form_is_Vietnams_and_the_one_kept_is_utc()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));
        await editor.SendAsync((await editor.PictureFormAsync(id)).Fill("TakenAt", "2022-12-16T00:30:00"));

        var asset = await Portal.Newsroom.AskAsync((NewsPortal.Core.Media.IMediaLibrary media) =>
            media.FindAsync((int)id, TestContext.Current.CancellationToken));

        Assert.Equal(new DateTime(2022, 12, 15, 17, 30, 0, DateTimeKind.Utc), asset!.TakenAt);
    }

    [Fact]
    public async Task A_year_without_photographs_is_refused_with_a_sentence()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));

        var refused = await editor.SendAsync(
            (await editor.PictureFormAsync(id)).Fill("TakenAt", "0001-01-01T00:00").Fill("Caption", "Đã gõ"));

        Assert.Contains("1826", refused.TextOf("#TakenAt-error"), StringComparison.Ordinal);
        Assert.Equal("Đã gõ", refused.The("#Caption").TextContent.Trim());
    }

    [Fact]
    public async Task A_picture_stays_signed()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));

        var refused = await editor.SendAsync(
            (await editor.PictureFormAsync(id)).Fill("Credit", " ").Fill("Caption", "Đã gõ"));

        Assert.Contains("nguồn ảnh", refused.TextOf("#Credit-error"), StringComparison.Ordinal);
        Assert.Equal("Đã gõ", refused.The("#Caption").TextContent.Trim());
    }

    [Theory]
    [InlineData("", "50")]
    [InlineData("-1", "50")]
    [InlineData("50", "100.5")]
    [InlineData("giữa", "50")]
    [InlineData("NaN", "50")]
    public async Task A_focal_point_outside_the_picture_is_refused_by_its_fields(string x, string y)
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));

        var refused = await editor.SendAsync(
            (await editor.PictureFormAsync(id)).Fill("FocusX", x).Fill("FocusY", y).Fill("Caption", "Đã gõ"));

        Assert.Contains("từ 0 đến 100", refused.TextOf("#Focus-error"), StringComparison.Ordinal);
        Assert.Equal("Đã gõ", refused.The("#Caption").TextContent.Trim());
    }

    [Fact]
    public async Task Without_scripts_the_crops_are_those_of_the_saved_point()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1));
        var before = (await editor.OpenAsync(Photos.Page(id))).The(Crop).GetAttribute("src")!;

        var page = await editor.SendAndFollowAsync(
            (await editor.PictureFormAsync(id)).Fill("FocusX", "0").Fill("FocusY", "0"));

        var after = page.The(Crop).GetAttribute("src")!;
        Assert.NotEqual(before, after);
        using var crop = await editor.Client.GetAsync(
            new Uri(after, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("image/webp", crop.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_decorative_picture_misses_no_alternative_text()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var id = await editor.UploadAsync(Photos.Jpeg(1), "Hoa văn.");
        Assert.Equal(["Hoa văn."], await editor.FindAsync("?loc=WithoutAltText"));

        var page = await editor.SendAndFollowAsync(
            (await editor.PictureFormAsync(id)).Check("IsDecorative", "true"));

        Assert.True(page.Has("#IsDecorative[checked]"));
        Assert.Empty(await editor.FindAsync("?loc=WithoutAltText"));
        var cleared = await editor.SendAndFollowAsync(
            (await editor.PictureFormAsync(id)).Check("IsDecorative", "true", isChecked: false));
        Assert.False(cleared.Has("#IsDecorative[checked]"));
    }

    [Fact]
    public async Task The_page_tells_who_sent_the_picture()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1));
        var editor = await Portal.SignInAsync(StaffRole.Editor);

        var page = await editor.OpenAsync(Photos.Page(id));

        Assert.Contains("· Nhân viên 1", page.TextOf("[aria-labelledby=facts]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_who_uses_the_picture_and_how_many_live_pages_a_change_will_reach()
    {
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var id = await chief.UploadAsync(Photos.Jpeg(1));
        Assert.Contains("Chưa nơi nào", (await chief.OpenAsync(Photos.Page(id))).Body, StringComparison.Ordinal);
        var category = await Portal.Newsroom.CategoryAsync("Y tế");
        await Portal.Newsroom.PublishedAsync(new()
        {
            Headline = "Đang đăng", Body = $"![](media:{id})", CategoryId = category,
        });
        var draft = await Portal.Newsroom.DraftAsync(new()
        {
            Headline = "Còn nháp", Body = $"![](media:{id})", CategoryId = category,
        });
        var old = await Portal.Newsroom.DraftAsync(new()
        {
            Headline = "Đã bỏ ảnh", LeadMediaId = (int)id, CategoryId = category,
        });
        await Portal.Newsroom.ChangedAsync(old, content => content with { LeadMediaId = null });

        var page = await chief.OpenAsync(Photos.Page(id));

        Assert.Equal(
            ["Đang đăng Bài Đang đăng", "Bản nháp Bài Còn nháp", "Phiên bản cũ Bài Đã bỏ ảnh"],
            page.TextsOf(".uses li"));
        Assert.Contains(page.Document.QuerySelectorAll(".uses a"), a => a.GetAttribute("href") == Desk.Article(draft));
        Assert.Contains("cập nhật 1 trang đang đăng", page.TextOf(".dock__note"), StringComparison.Ordinal);
        var saved = await chief.SendAndFollowAsync(page.Form(Photos.PictureForm).Fill("Caption", "Mới"));
        Assert.Contains("1 trang đang đăng", saved.TextOf(".note--good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_save_shows_both_texts_and_can_be_put_on_top()
    {
        var (mine, hers) = (await Portal.SignInAsync(StaffRole.Editor), await Portal.SignInAsync(StaffRole.Editor));
        var id = await mine.UploadAsync(Photos.Jpeg(1));
        var form = await mine.PictureFormAsync(id);
        await hers.SendAsync((await hers.PictureFormAsync(id))
            .Fill("Caption", "Của chị.").Fill("FocusX", "10").Check("IsDecorative", "true"));

        var conflict = await mine.SendAsync(
            form.Fill("Caption", "Của tôi.").Fill("Place", "Vinh").Fill("FocusX", "90"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(
            ["Chú thích", "Ảnh trang trí", "Nơi chụp", "Điểm nhấn"], conflict.TextsOf(".compared h3"));
        Assert.Contains("Của chị.", conflict.TextsOf(".compared ins"));
        Assert.Equal("Của tôi.", conflict.The("#Caption").TextContent.Trim());
        Assert.Equal("90", conflict.The("[name=FocusX]").GetAttribute("value"));
        var saved = await mine.SendAndFollowAsync(conflict.Form(Photos.PictureForm));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal("Của tôi.", saved.The("#Caption").TextContent.Trim());
        Assert.Equal("Vinh", saved.The("#Place").GetAttribute("value"));
    }

    [Fact]
    public async Task What_readers_see_is_an_editors_to_change_whoever_sent_it()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1), "Chú thích đã duyệt.");
        var form = await reporter.PictureFormAsync(id);
        await Portal.Newsroom.PublishedAsync(new()
        {
            LeadMediaId = (int)id, CategoryId = await Portal.Newsroom.CategoryAsync("Đời sống"),
        });

        var refused = await reporter.SendAsync(form.Fill("Caption", "Chưa ai duyệt."));

        Assert.StartsWith("/admin/khong-duoc-phep", refused.Location, StringComparison.Ordinal);
        Assert.True((await reporter.OpenAsync(Photos.Page(id))).Has("fieldset[disabled]"));
    }

    [Fact]
    public async Task A_reporter_changes_only_pictures_of_their_own()
    {
        var (hers, mine) = (await Portal.SignInAsync(StaffRole.Editor), await Portal.SignInAsync(StaffRole.Reporter));
        var id = await hers.UploadAsync(Photos.Jpeg(1), "Của chị.");

        var page = await mine.OpenAsync(Photos.Page(id));
        Assert.True(page.Has("fieldset[disabled]"));
        Assert.False(page.Has("[data-save]"));
        var own = await mine.UploadAsync(Photos.Jpeg(2));
        var token = (await mine.OpenAsync(Photos.Page(own))).TokenOf(Photos.PictureForm);
        var refused = await mine.PostAsync(
            Photos.Page(id), token, ("Caption", "Của tôi."), ("Credit", "Tôi"), ("FocusX", "1"), ("FocusY", "1"),
            ("Version", "1"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("Của chị.", (await mine.OpenAsync(Photos.Page(id))).The("#Caption").TextContent.Trim());
    }

    [Fact]
    public async Task Pictures_that_look_alike_are_shown_to_each_other()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var first = await editor.UploadAsync(Photos.Jpeg(1), "Bản đầu.");
        var form = (await editor.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "b.jpg", "image/jpeg", Photos.Jpeg(1).Saved(quality: 40)).Fill("DefaultCredit", "NVCC");
        await editor.SendAsync(form);
        await editor.UploadAsync(Photos.Jpeg(7), "Ảnh khác.");

        var page = await editor.OpenAsync(Photos.Page(first + 1));

        Assert.Equal(["Bản đầu."], page.TextsOf("[aria-labelledby=similar] .choice__caption"));
    }
}
