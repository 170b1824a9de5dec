using System.Net;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Publications;
using NewsPortal.Testing;

namespace NewsPortal.Web.Tests.Publications;

/// <summary>What an article leaves behind: lists, feeds and addresses it had.</summary>
public sealed class MovedArticleTests : PublicationTests
{
    private static readonly string[] Pages =
        ["/", "/giao-thong", "/thoi-su", "/su-kien/cau-moi", "/tu-khoa/nghe-an", "/tac-gia/lan"];

    private static readonly string[] Names =
        ["/rss/trang-chu", "/rss/giao-thong", "/rss/thoi-su", "/su-kien/cau-moi", "/tu-khoa/nghe-an", "/tac-gia/lan"];

    private static IEnumerable<string> Feeds => Names.SelectMany(n => new[] { n + ".rss", n + ".atom" });

    private static string PathOf(string category, long id) =>
        $"/{category}/khoi-cong-cau-song-lam-duong-dan-{id}.html";

    /// <summary>Published and seen to, then moved to another section, with none of its event, tag and author.</summary>
    private async Task<(long Id, int AskedBefore, int HeardBefore)> MovedAsync()
    {
        var id = await PublishAsync();
        await EndedAsync(id);
        var (asked, heard) = (Asked.Count, Other.All.Count);
        var section = await Portal.Newsroom.CategoryAsync("Kinh tế");
        await UpdateAsync(id, c => c with { CategoryId = section, EventIds = [], TagIds = [], Byline = [] });
        return (id, asked, heard);
    }

    private async Task<IReadOnlyList<(PublicationStepKind, StepState)>> NewestAsync(long id) =>
        [.. (await StepsAsync(id)).Take(7).Select(s => (s.Kind, s.State))];

    private static IEnumerable<(PublicationStepKind, StepState)> AllDone =>
        Enum.GetValues<PublicationStepKind>().Select(k => (k, StepState.Done));

    [Fact]
    public async Task A_withdrawn_one_is_looked_for_wherever_it_stood_and_the_hub_told_of_all_its_feeds()
    {
        await PingsAsync();
        var id = await PublishAsync();
        await EndedAsync(id);
        var (asked, heard) = (Asked.Count, Other.All.Count);

        await WithdrawAsync(id);
        await EndedAsync(id);

        Assert.Equal(AllDone, await NewestAsync(id));
        Assert.Empty(Pages.Concat(Feeds).Except(Asked.Skip(asked)));
        var lists = await AnswerOfAsync(id, PublicationStepKind.Lists);
        Assert.Equal(StepAnswerCode.Gone, lists.Code);
        Assert.Equal(Pages.Order(), lists.Detail.Split(", ").Order());
        AssertToldOf(Feeds, Other.All.Skip(heard));
    }

    [Theory]
    [InlineData("/tac-gia/lan", PublicationStepKind.Lists, "/tac-gia/lan")]
    [InlineData("/su-kien/cau-moi", PublicationStepKind.Lists, "/su-kien/cau-moi")]
    [InlineData("/tu-khoa/nghe-an.atom", PublicationStepKind.Feeds, "/tu-khoa/nghe-an.atom")]
    [InlineData("/rss/giao-thong.rss", PublicationStepKind.Feeds, "/rss/giao-thong.rss")]
    public async Task A_list_or_feed_that_still_shows_it_is_named(string start, PublicationStepKind kind, string place)
    {
        var id = await PublishAsync();
        await EndedAsync(id);
        var path = PathOf("giao-thong", id);
        var address = PublicAddress + path;
        Answer(start, () => new HttpResponseMessage
        {
            Content = new StringContent(
                $"<a href=\"{path}\"></a><link rel=\"alternate\" href=\"{address}\"/><link>{address}</link>"),
        });

        await WithdrawAsync(id);
        await EndedAsync(id);

        Assert.Equal(new StepAnswer(StepAnswerCode.StillOn, place), await AnswerOfAsync(id, kind));
    }

    [Fact]
    public async Task A_moved_one_is_to_be_in_its_new_lists_and_in_none_of_its_old_ones()
    {
        await PingsAsync();
        var (id, asked, heard) = await MovedAsync();
        await EndedAsync(id);

        Assert.Equal(AllDone, await NewestAsync(id));
        Assert.Equal(new StepAnswer(StepAnswerCode.Right, "/, /kinh-te"),
            await AnswerOfAsync(id, PublicationStepKind.Lists));
        string[] gained = ["/kinh-te", "/rss/kinh-te.rss", "/rss/kinh-te.atom"];
        Assert.Empty(Pages.Concat(Feeds).Concat(gained).Except(Asked.Skip(asked)));
        AssertToldOf(Feeds.Concat(gained[1..]), Other.All.Skip(heard));
    }

    [Fact]
    public async Task A_moved_ones_old_address_is_told_too_and_leads_to_the_new_one()
    {
        await PingsAsync();
        var (id, _, heard) = await MovedAsync();
        await EndedAsync(id);

        var told = Assert.Single(Other.All.Skip(heard), h => h.Path == "/indexnow").Body;
        Assert.Contains(PublicAddress + PathOf("kinh-te", id), told, StringComparison.Ordinal);
        Assert.Contains(PublicAddress + PathOf("giao-thong", id), told, StringComparison.Ordinal);
        Assert.Equal(new StepAnswer(StepAnswerCode.Right, PathOf("giao-thong", id)),
            await AnswerOfAsync(id, PublicationStepKind.Page));
    }

    [Fact]
    public async Task An_old_address_that_leads_nowhere_is_said()
    {
        Answer("/giao-thong/", () => new HttpResponseMessage(HttpStatusCode.NotFound));
        var (id, _, _) = await MovedAsync();
        await EndedAsync(id);

        Assert.Equal(new StepAnswer(StepAnswerCode.LeadsElsewhere, PathOf("giao-thong", id)),
            await AnswerOfAsync(id, PublicationStepKind.Page));
    }

    [Fact]
    public async Task An_old_list_that_still_shows_a_moved_one_is_named()
    {
        var (id, _, _) = await MovedAsync();
        var path = PathOf("kinh-te", id);
        Answer("/thoi-su", () => new HttpResponseMessage
        {
            Content = new StringContent($"<h2 id=\"danh-sach\"></h2><a href=\"{path}\"></a></section>"),
        });
        await EndedAsync(id);

        Assert.Equal(new StepAnswer(StepAnswerCode.StillOn, "/thoi-su"),
            await AnswerOfAsync(id, PublicationStepKind.Lists));
    }

    [Fact]
    public async Task The_side_column_is_no_list()
    {
        var id = await PublishAsync();
        var path = PathOf("giao-thong", id);
        Answer("/thoi-su", () => new HttpResponseMessage
        {
            Content = new StringContent($"<h2 id=\"danh-sach\"></h2></section><a href=\"{path}\"></a>"),
        });
        await EndedAsync(id);

        Assert.Equal(new StepAnswer(StepAnswerCode.NotOn, "/thoi-su"),
            await AnswerOfAsync(id, PublicationStepKind.Lists));
    }

    [Fact]
    public async Task A_section_that_gets_another_name_leaves_the_receipt_its_article_to_see_to()
    {
        var id = await PublishAsync();
        var saved = await Portal.Newsroom.AskAsync(async (ICategories categories) =>
        {
            var section = (await categories.TreeAsync(Token)).FindBySlug("giao-thong")!;
            section.Slug = "duong-sa";
            return await categories.SaveAsync(section, TestNewsroom.Chief, Token);
        });
        Assert.True(saved.Done);
        await EndedAsync(id);

        var checks = (await StepsAsync(id)).Take(5).ToList();
        Assert.All(checks, s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
        Assert.Equal(StepAnswer.Read(checks[0].Answer), new StepAnswer(StepAnswerCode.Right, PathOf("giao-thong", id)));
        Assert.Contains("/duong-sa", checks[1].Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_again_at_the_same_address_is_left_to_the_newer_receipt()
    {
        var id = await PublishAsync();
        await UpdateAsync(id, c => c with { Standfirst = "Thêm một câu." });
        await EndedAsync(id);

        var steps = await StepsAsync(id);
        Assert.All(steps.Take(5), s => Assert.Equal((s.Kind, StepState.Done), (s.Kind, s.State)));
        Assert.All(steps.Skip(7).Take(5), s => Assert.Equal(StepAnswerCode.Overtaken, StepAnswer.Read(s.Answer).Code));
    }

    private static void AssertToldOf(IEnumerable<string> feeds, IEnumerable<Heard> heard)
    {
        var hub = Assert.Single(heard, h => h.Path == "/hub").Body;
        var told = hub.Split('&').Skip(1).Select(pair => Uri.UnescapeDataString(pair["hub.url=".Length..]));
        Assert.Equal(feeds.Select(f => PublicAddress + f).Order(), told.Order());
    }
}
