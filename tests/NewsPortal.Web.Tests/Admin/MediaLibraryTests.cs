using System.Net;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Pictures found again.</summary>
public sealed class MediaLibraryTests : DeskTests
{
    [Fact]
    public async Task Pictures_are_found_by_words_without_marks_credit_day_uploader_and_condition()
    {
        var ha = await Portal.SignInAsync(StaffRole.Reporter);
        await ha.UploadAsync(Photos.Jpeg(1), "Hội trường đông người.", "Nhiều người ngồi", "Thu Hà");
        Portal.Clock.Advance(TimeSpan.FromHours(12));
        var son = await Portal.SignInAsync(StaffRole.Reporter);
        await son.UploadAsync(Photos.Jpeg(2), "Bến sông vắng.", "", "Minh Sơn/Vietnam+");

        await Portal.IndexAsync();
        Assert.Equal(["Hội trường đông người."], await son.FindAsync("?tim=hoi+truong"));
        Assert.Equal(["Bến sông vắng."], await son.FindAsync("?nguon=minh+son"));
        Assert.Equal(["Bến sông vắng."], await son.FindAsync("?tu=2022-12-17"));
        Assert.Equal(["Hội trường đông người."], await son.FindAsync("?den=2022-12-16"));
        Assert.Equal(["Bến sông vắng."], await son.FindAsync("?loc=WithoutAltText"));
        Assert.Equal(2, (await son.FindAsync("?tu=2022-12-16&den=2022-12-17")).Count);

        var uploaders = (await son.OpenAsync(Photos.Library)).Document.QuerySelectorAll("#nguoi-tai option");
        var second = uploaders.Single(o => o.TextContent.Contains("Nhân viên 2", StringComparison.Ordinal));
        Assert.Equal(["Bến sông vắng."], await son.FindAsync("?nguoi-tai=" + second.GetAttribute("value")));
    }

    [Fact]
    public async Task Pictures_are_found_by_the_event_that_shows_them_and_by_being_used_nowhere()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var shown = await reporter.UploadAsync(Photos.Jpeg(1), "Có trong bài.");
        await reporter.UploadAsync(Photos.Jpeg(2), "Chưa dùng.");
        var newsEvent = await Portal.Newsroom.EventAsync("Mùa lũ");
        await Portal.Newsroom.PublishedAsync(new()
        {
            Headline = "Tít", Body = $"![](media:{shown})", EventIds = [newsEvent],
            CategoryId = await Portal.Newsroom.CategoryAsync("Y tế"),
        });

        var cards = (await reporter.OpenAsync(Photos.Library)).TextsOf(".picture-card:has(.chip:not(.chip--changed))");
        Assert.StartsWith("Chưa dùng.", Assert.Single(cards), StringComparison.Ordinal);
        Assert.Equal(["Có trong bài."], await reporter.FindAsync($"?su-kien={newsEvent}"));
        Assert.Equal(["Chưa dùng."], await reporter.FindAsync("?loc=Unused"));
    }

    [Fact]
    public async Task The_form_keeps_what_was_looked_for_and_turns_pages_with_it()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        for (var i = 0; i < 25; i++)
        {
            await reporter.UploadAsync(Photos.Jpeg(i), $"Chợ nổi {i}.");
        }

        await Portal.IndexAsync();
        var page = await reporter.OpenAsync("/admin/anh?tim=cho&nguon=minh&tu=2022-12-16");

        Assert.Equal("cho", page.The("#tim").GetAttribute("value"));
        Assert.Equal("2022-12-16", page.The("#tu").GetAttribute("value"));
        Assert.True(page.Has("details[open] #nguon[value=minh]"));
        Assert.Contains("1–24 trong 25", page.TextOf("[data-library]"), StringComparison.Ordinal);
        var next = page.The("a[rel=next]").GetAttribute("href")!;
        Assert.Equal("/admin/anh?tim=cho&nguon=minh&tu=2022-12-16&trang=2", next);
        Assert.Single((await reporter.OpenAsync(next)).TextsOf(".picture-card"));
        Assert.Equal(HttpStatusCode.NotFound, (await reporter.OpenAsync("/admin/anh?trang=9")).Status);
    }

    [Fact]
    public async Task An_empty_list_says_whether_nothing_is_there_or_nothing_was_found()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var empty = await reporter.OpenAsync(Photos.Library);
        Assert.Contains("Kho chưa có ảnh nào", empty.TextOf(".empty"), StringComparison.Ordinal);

        await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.");
        var none = await reporter.OpenAsync("/admin/anh?tim=khong+co");
        Assert.Contains("Không tìm thấy ảnh phù hợp", none.TextOf(".empty"), StringComparison.Ordinal);
        Assert.Equal(Photos.Library, none.The(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_day_that_is_none_is_named_and_the_rest_is_shown()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.");

        var page = await reporter.OpenAsync("/admin/anh?tu=hom-qua");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("hom-qua", page.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Single(page.TextsOf(".picture-card"));
        Assert.Equal(HttpStatusCode.OK, (await reporter.OpenAsync("/admin/anh?tu=0001-01-01&den=9999-12-31")).Status);
    }

    [Fact]
    public async Task The_buttons_say_what_they_do_and_cards_what_is_missing()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.");

        var page = await reporter.OpenAsync(Photos.Library);

        Assert.Equal("Tìm", page.TextOf(".library-filter__words button"));
        Assert.Contains("Thiếu văn bản thay thế", page.TextOf(".picture-card__chips"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_dialog_finds_by_the_same_words_and_offers_the_credit()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.", "Thuyền về bến", "Thu Hà");
        await reporter.UploadAsync(Photos.Jpeg(2), "Hội trường.");

        await Portal.IndexAsync();
        var choice = (await reporter.OpenAsync("/admin/anh/chon?tim=ben+song")).The("[data-choice]");

        Assert.Equal("Thu Hà", choice.GetAttribute("data-credit"));
        Assert.Equal("no", choice.GetAttribute("data-lacks-alt"));
        Assert.Contains("Ảnh: Thu Hà", choice.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decorative_picture_is_put_into_a_text_without_alternative_text()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1), "Hoa văn.", "Những cánh hoa");
        await reporter.SendAsync((await reporter.PictureFormAsync(id)).Check("IsDecorative", "true"));

        var choice = (await reporter.OpenAsync("/admin/anh/chon")).The("[data-choice]");

        Assert.Equal(string.Empty, choice.GetAttribute("data-alt"));
        Assert.Equal("no", choice.GetAttribute("data-lacks-alt"));
    }

    [Fact]
    public async Task The_list_says_newest_first_only_where_it_is_so()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.");
        await Portal.IndexAsync();

        Assert.Equal("Ảnh 1–1 trong 1, mới nhất trước", await CountAsync(""));
        Assert.Equal("Ảnh 1–1 trong 1, mới nhất trước", await CountAsync("?tim=ben+song&sap-xep=Newest"));
        Assert.Equal("Ảnh 1–1 trong 1", await CountAsync("?tim=ben+song"));
        Assert.Equal("Ảnh 1–1 trong 1", await CountAsync("?tim=ben+song&sap-xep=Oldest"));

        async Task<string> CountAsync(string query) =>
            (await reporter.OpenAsync(Photos.Library + query)).TextOf("[data-library] [role=status]");
    }
}
