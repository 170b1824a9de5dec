using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Categories, events, authors, static pages, settings.</summary>
public sealed class NounTests : DeskTests
{
    [Theory]
    [InlineData("/admin/chuyen-muc", "Sức khỏe", "/suc-khoe")]
    [InlineData("/admin/su-kien", "Mùa lũ 2022", null)]
    [InlineData("/admin/tac-gia", "Thu Hà", "/tac-gia/thu-ha")]
    [InlineData("/admin/trang-thong-tin", "Giới thiệu", "/thong-tin/gioi-thieu")]
    public async Task A_thing_is_added_found_in_its_list_and_seen_by_readers(
        string path, string name, string? publicPath)
    {
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var form = (await chief.OpenAsync(path + "/tao")).Form("form[data-form]");

        var list = await chief.SendAndFollowAsync(form.Fill("Name", name));

        Assert.Contains(name, list.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Contains(name, list.TextOf(".tree, tbody"), StringComparison.Ordinal);
        if (publicPath is not null)
        {
            var page = await Portal.NewVisitor().OpenAsync(publicPath);
            Assert.Equal(name, page.TextOf("h1"));
        }
    }

    [Theory]
    [InlineData("/admin/chuyen-muc")]
    [InlineData("/admin/su-kien")]
    [InlineData("/admin/tac-gia")]
    [InlineData("/admin/trang-thong-tin")]
    public async Task A_thing_without_a_name_or_with_a_bad_slug_is_refused_beside_the_field(string path)
    {
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var form = (await chief.OpenAsync(path + "/tao")).Form("form[data-form]");

        var answer = await chief.SendAsync(form.Fill("Slug", "Không Hợp Lệ"));

        Assert.Contains("Hãy điền tên", answer.TextOf("#Name-error"), StringComparison.Ordinal);
        Assert.Contains("khong-hop-le", answer.TextOf("#Slug-error"), StringComparison.Ordinal);
        Assert.Equal("Không Hợp Lệ", answer.The("#Slug").GetAttribute("value"));
    }

    [Fact]
    public async Task A_category_may_not_take_a_reserved_or_taken_slug()
    {
        await Portal.Newsroom.CategoryAsync("Y tế");
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);
        var form = (await chief.OpenAsync("/admin/chuyen-muc/tao")).Form("form[data-form]").Fill("Name", "Mới");

        var reserved = await chief.SendAsync(form.Fill("Slug", "admin"));
        var taken = await chief.SendAsync(form.Fill("Slug", "y-te"));

        Assert.Contains("dành riêng", reserved.TextOf("#Slug-error"), StringComparison.Ordinal);
        Assert.Contains("Y tế", taken.TextOf("#Slug-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_category_with_articles_is_not_removed_and_an_empty_one_is()
    {
        var full = await Portal.Newsroom.CategoryAsync("Y tế");
        var empty = await Portal.Newsroom.CategoryAsync("Bỏ đi");
        await Portal.Newsroom.DraftAsync(new() { CategoryId = full });
        var chief = await Portal.SignInAsync(StaffRole.EditorInChief);

        var (first, second) =
            (await chief.OpenAsync($"/admin/chuyen-muc/{full}"), await chief.OpenAsync($"/admin/chuyen-muc/{empty}"));
        var kept = await chief.SendAndFollowAsync(first.Form(".danger"));
        var gone = await chief.SendAndFollowAsync(second.Form(".danger"));

        Assert.Contains("không xóa được", kept.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bỏ đi", gone.TextOf(".tree"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_stand_in_the_footer_once_saved_and_are_checked()
    {
        var admin = await Portal.SignInAsync(StaffRole.Administrator);
        var form = (await admin.OpenAsync("/admin/cai-dat")).Form("form[data-form]")
            .Fill("Name", "Báo Thử").Fill("Licence", "Giấy phép số 1/GP-BTTTT");

        var refused = await admin.SendAsync(form.Fill("PublicAddress", "bao-thu.vn").Fill("TimePattern", "%"));
        Assert.NotEmpty(refused.TextOf("#PublicAddress-error"));
        Assert.NotEmpty(refused.TextOf("#TimePattern-error"));
        Assert.Equal("Báo Thử", refused.The("#Name").GetAttribute("value"));

        var saved = await admin.SendAndFollowAsync(refused.Form("form[data-form]")
            .Fill("PublicAddress", "https://bao-thu.vn/").Fill("TimePattern", "HH:mm dd/MM/yyyy"));
        Assert.Contains("Đã lưu", saved.TextOf(".note--good"), StringComparison.Ordinal);
        var home = await Portal.NewVisitor().OpenAsync("/");
        Assert.Contains("Giấy phép số 1/GP-BTTTT", home.TextOf("footer"), StringComparison.Ordinal);
    }
}
