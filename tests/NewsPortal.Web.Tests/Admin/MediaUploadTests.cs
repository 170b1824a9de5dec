using NewsPortal.Core.Users;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Pictures sent by the plain form, as without scripts, and one by one, as the uploader sends them.</summary>
public sealed class MediaUploadTests : DeskTests
{
    [Fact]
    public async Task Pictures_are_sent_together_and_share_the_words_of_the_form()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "a.jpg", "image/jpeg", Photos.Jpeg(1))
            .Attach("Files", "b.jpg", "image/jpeg", Photos.Jpeg(2))
            .Fill("Captions", "Toàn cảnh.").Fill("DefaultCredit", "NVCC");

        var list = await reporter.SendAndFollowAsync(form);

        Assert.Contains("2 ảnh", list.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Equal(["Toàn cảnh.", "Toàn cảnh."], list.TextsOf(".picture-card .choice__caption"));
        Assert.Equal("NVCC", (await reporter.OpenAsync(Photos.Page(1))).The("#Credit").GetAttribute("value"));
    }

    [Fact]
    public async Task A_bad_file_is_named_with_its_reason_and_the_others_are_kept()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "tot.jpg", "image/jpeg", Photos.Jpeg(1))
            .Attach("Files", "xau.jpg", "image/jpeg", "không phải ảnh"u8.ToArray())
            .Fill("Captions", "Chú thích đã gõ").Fill("DefaultCredit", "NVCC");

        var answer = await reporter.SendAsync(form);

        Assert.Contains("xau.jpg", answer.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Contains("không phải ảnh", answer.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Contains("tot.jpg", answer.TextOf(".note--good"), StringComparison.Ordinal);
        Assert.Single(answer.TextsOf(".picture-card"));
        Assert.Equal("Chú thích đã gõ", answer.The("#Captions").GetAttribute("value"));
    }

    [Fact]
    public async Task A_picture_that_names_no_source_is_refused_until_somebody_names_it()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "a.jpg", "image/jpeg", Photos.Jpeg(1));

        var refused = await reporter.SendAsync(form);

        Assert.Contains("Hãy ghi nguồn ảnh", refused.TextOf(".note--bad"), StringComparison.Ordinal);
        Assert.Empty(refused.TextsOf(".picture-card"));
        await reporter.SendAndFollowAsync(form.Fill("DefaultCredit", "NVCC"));
        Assert.Single(await reporter.FindAsync(""));
    }

    [Fact]
    public async Task What_the_file_says_of_itself_fills_what_nobody_typed()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var file = Photos.Jpeg(1).Signed("Chợ nổi Cái Răng.", "Thu Hà/TTXVN", "© 2022 TTXVN");

        var id = await reporter.UploadAsync(file, credit: "");
        var page = await reporter.OpenAsync(Photos.Page(id));

        Assert.Equal("Chợ nổi Cái Răng.", page.The("#Caption").TextContent.Trim());
        Assert.Equal("Thu Hà/TTXVN", page.The("#Credit").GetAttribute("value"));
        Assert.Equal("© 2022 TTXVN", page.The("#Copyright").GetAttribute("value"));
        Assert.Equal("2022-12-16T09:30:15", page.The("#TakenAt").GetAttribute("value"));
    }

    [Fact]
    public async Task A_credit_for_all_serves_only_files_that_name_no_source_in_the_form_or_in_themselves()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var signed = Photos.Jpeg(1).Signed("Chợ nổi.", "Thu Hà/TTXVN", "");
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "ttxvn.jpg", "image/jpeg", signed)
            .Attach("Files", "gui.jpg", "image/jpeg", Photos.Jpeg(2))
            .Fill("DefaultCredit", "NVCC");

        await reporter.SendAndFollowAsync(form);
        var token = (await reporter.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);
        var typed = await reporter.PostAsync(
            Photos.Send, token, [("Credits", "Minh Sơn"), ("DefaultCredit", "NVCC")],
            ("c.jpg", Photos.Jpeg(3).Signed("Chợ nổi.", "Thu Hà/TTXVN", "")));

        Assert.Equal("Thu Hà/TTXVN", await CreditAsync(reporter, 1));
        Assert.Equal("NVCC", await CreditAsync(reporter, 2));
        Assert.Equal("Minh Sơn", typed.The("[data-result]").GetAttribute("data-credit"));
    }

    [Fact]
    public async Task The_same_file_again_is_offered_with_its_words_and_where_it_is_used()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.", credit: "Thu Hà");
        await PublishAsync("Chợ nổi mở lại", $"![](media:{id})");
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "lai.jpg", "image/jpeg", Photos.Jpeg(1)).Fill("Captions", "Chú thích khác");

        var answer = await reporter.SendAsync(form);

        var outcome = answer.TextOf(".outcome");
        Assert.Contains("đã có trong kho — dùng bản đã lưu", outcome, StringComparison.Ordinal);
        Assert.Contains("Bến sông.", outcome, StringComparison.Ordinal);
        Assert.Contains("Thu Hà", outcome, StringComparison.Ordinal);
        Assert.Contains("Chợ nổi mở lại", outcome, StringComparison.Ordinal);
        Assert.Equal(["Bến sông."], await reporter.FindAsync(""));
    }

    [Fact]
    public async Task A_picture_like_one_of_an_article_is_stored_with_a_hint()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1), "Bến sông.");
        await PublishAsync("Chợ nổi mở lại", $"![](media:{id})");
        var form = (await reporter.OpenAsync(Photos.Library)).Form(Photos.PlainForm)
            .Attach("Files", "giong.jpg", "image/jpeg", Photos.Jpeg(1).Saved(quality: 40))
            .Fill("DefaultCredit", "NVCC");

        var answer = await reporter.SendAsync(form);

        var hint = answer.TextOf(".outcome__similar");
        Assert.Contains("Giống ảnh đã dùng trong bài “Chợ nổi mở lại”", hint, StringComparison.Ordinal);
        Assert.EndsWith(
            "/admin/bai-viet/1", answer.The(".outcome__similar a[href^='/admin/bai-viet']").GetAttribute("href")!,
            StringComparison.Ordinal);
        Assert.Equal(2, answer.TextsOf(".picture-card").Count);
    }

    [Fact]
    public async Task The_uploader_is_told_what_the_file_says_and_corrects_it_on_the_spot()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var token = (await reporter.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);
        var file = Photos.Jpeg(1).Signed("Chợ nổi.", "Thu Hà", "");

        var stored = (await reporter.PostAsync(Photos.Send, token, [("Credits", "")], ("a.jpg", file)))
            .The("[data-result]");
        Assert.Equal("stored", stored.GetAttribute("data-result"));
        Assert.Equal(("Chợ nổi.", "Thu Hà"), (stored.GetAttribute("data-caption"), stored.GetAttribute("data-credit")));

        var saved = await reporter.PostAsync(
            stored.GetAttribute("data-address")!, token, ("Caption", "Chợ nổi Cái Răng."), ("Credit", "Thu Hà"),
            ("Version", stored.GetAttribute("data-version")!));
        Assert.Equal("Chợ nổi Cái Răng.", saved.The("[data-result]").GetAttribute("data-caption"));
        var page = await reporter.OpenAsync(Photos.Page(1));
        Assert.Equal("Chợ nổi Cái Răng.", page.The("#Caption").TextContent.Trim());
        Assert.Equal("2022-12-16T09:30:15", page.The("#TakenAt").GetAttribute("value"));
    }

    [Fact]
    public async Task The_uploader_is_told_which_word_is_missing_and_what_cannot_be_mended()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var token = (await reporter.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);

        var mendable = await reporter.PostAsync(Photos.Send, token, [("Credits", "")], ("a.jpg", Photos.Jpeg(1)));
        var final = await reporter.PostAsync(
            Photos.Send, token, [("Credits", "NVCC")], ("b.jpg", "không phải ảnh"u8.ToArray()));

        Assert.Equal("refused", mendable.The("[data-result]").GetAttribute("data-result"));
        Assert.True(mendable.Has("[data-field=Credit]"));
        Assert.True(mendable.Has("[data-final=no]"));
        Assert.True(final.Has("[data-final=yes]"));
    }

    [Fact]
    public async Task A_known_picture_of_somebody_else_is_not_rewritten_by_the_way()
    {
        var (hers, mine) = (await Portal.SignInAsync(StaffRole.Reporter), await Portal.SignInAsync(StaffRole.Reporter));
        var id = await hers.UploadAsync(Photos.Jpeg(1), "Của chị.");
        var token = (await mine.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);

        var known = await mine.PostAsync(
            Photos.Send, token, [("Captions", "Của tôi."), ("Credits", "Tôi")], ("a.jpg", Photos.Jpeg(1)));
        Assert.Equal("known", known.The("[data-result]").GetAttribute("data-result"));
        Assert.Empty(known.The("[data-result]").GetAttribute("data-address")!);

        var refused = await mine.PostAsync(
            $"{Photos.Page(id)}/chu-thich", token, ("Caption", "Của tôi."), ("Credit", "Tôi"), ("Version", "1"));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(["Của chị."], await mine.FindAsync(""));
    }

    [Fact]
    public async Task A_known_picture_may_be_described_by_whoever_may_describe_it_anyway()
    {
        var reporter = await Portal.SignInAsync(StaffRole.Reporter);
        var id = await reporter.UploadAsync(Photos.Jpeg(1));
        var token = (await reporter.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);

        var mine = (await reporter.PostAsync(Photos.Send, token, [], ("a.jpg", Photos.Jpeg(1)))).The("[data-result]");
        await PublishAsync("Chợ nổi mở lại", $"![](media:{id})");
        var live = (await reporter.PostAsync(Photos.Send, token, [], ("a.jpg", Photos.Jpeg(1)))).The("[data-result]");

        Assert.Equal($"{Photos.Page(id)}/chu-thich", mine.GetAttribute("data-address"));
        Assert.Equal("yes", mine.GetAttribute("data-untouched"));
        Assert.Empty(live.GetAttribute("data-address")!);
        Assert.Equal("no", live.GetAttribute("data-untouched"));
    }

    [Fact]
    public async Task Words_overtaken_by_a_colleagues_are_refused_with_hers_and_may_then_be_saved_over_them()
    {
        var editor = await Portal.SignInAsync(StaffRole.Editor);
        var words = $"{Photos.Page(await editor.UploadAsync(Photos.Jpeg(1)))}/chu-thich";
        var token = (await editor.OpenAsync(Photos.Library)).TokenOf(Photos.PlainForm);
        await editor.PostAsync(words, token, ("Caption", "Của chị."), ("Credit", "Thu Hà"), ("Version", "1"));

        var refused = await editor.PostAsync(
            words, token, ("Caption", "Của tôi."), ("Credit", "Thu Hà"), ("Version", "1"));
        var saved = await editor.PostAsync(
            words, token, ("Caption", "Của tôi."), ("Credit", "Thu Hà"),
            ("Version", refused.The("[data-result=refused]").GetAttribute("data-version")!));

        Assert.Contains("“Của chị. · Thu Hà”", refused.TextOf("[data-result]"), StringComparison.Ordinal);
        Assert.Equal("Của tôi.", saved.The("[data-result]").GetAttribute("data-caption"));
    }

    private static async Task<string?> CreditAsync(Visitor visitor, long id) =>
        (await visitor.OpenAsync(Photos.Page(id))).The("#Credit").GetAttribute("value");

    private async Task PublishAsync(string headline, string body) => await Portal.Newsroom.PublishedAsync(
        new() { Headline = headline, Body = body, CategoryId = await Portal.Newsroom.CategoryAsync("Y tế") });
}
