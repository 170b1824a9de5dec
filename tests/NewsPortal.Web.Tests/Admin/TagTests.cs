using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Tests.Admin;

public sealed class TagTests : DeskTests
{
    [Fact]
    public async Task A_tag_gets_another_name_and_address_everywhere_and_the_old_address_leads_there()
    {
        var category = await Portal.Newsroom.CategoryAsync("Thời sự");
        await Portal.Newsroom.PublishedAsync(new ArticleContent { CategoryId = category }, "TP.HCM");
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var list = await editor.OpenAsync("/admin/tu-khoa?tim=tphcm");
        Assert.Equal("1", list.TextOf("[data-label='Bài đang đăng']"));

        var form = (await editor.OpenAsync(list.The("tbody th a").GetAttribute("href")!)).Form("main form");
        var saved = await editor.SendAsync(
            form.Fill("Name", "Thành phố Hồ Chí Minh").Fill("Slug", "thanh-pho-ho-chi-minh"));

        Assert.Equal("/admin/tu-khoa", saved.Location);
        var moved = await Portal.NewVisitor().OpenAsync("/tu-khoa/tphcm");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal("/tu-khoa/thanh-pho-ho-chi-minh", moved.Location);
        Assert.Contains(
            "Thành phố Hồ Chí Minh", (await Portal.NewVisitor().OpenAsync(moved.Location!)).TextOf("main h1"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_or_address_that_another_tag_has_is_refused_beside_its_field()
    {
        await Portal.Newsroom.AskAsync(
            (NewsPortal.Core.Tags.ITags tags) => tags.EnsureAsync(["Huế", "Hà Nội"], CancellationToken.None));
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var form = (await editor.OpenAsync("/admin/tu-khoa/1")).Form("main form");

        var name = await editor.SendAsync(form.Fill("Name", "HÀ NỘI"));
        var slug = await editor.SendAsync(form.Fill("Name", "Huế").Fill("Slug", "ha-noi"));

        Assert.Contains("Hà Nội", name.TextOf("#Name-error"), StringComparison.Ordinal);
        Assert.Contains("Hà Nội", slug.TextOf("#Slug-error"), StringComparison.Ordinal);
    }
}
