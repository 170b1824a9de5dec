using System.Net;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

public sealed class SearchPageTests : IAsyncLifetime
{
    private readonly ScriptedSearch _search = new();
    private PortalFactory _portal = null!;
    private int _health;
    private int _hospitals;
    private int _author;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync(change: _search.Replace);
        _health = await _portal.Newsroom.CategoryAsync("Y tế");
        _hospitals = await _portal.Newsroom.CategoryAsync("Bệnh viện", _health);
        _author = await _portal.Newsroom.AuthorAsync("Thu Hà");
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20")]
    [InlineData("?q=&chuyen-muc=&tu-ngay=")]
    public async Task Asked_for_nothing_it_offers_the_box_and_searches_nothing(string query)
    {
        var page = await OpenAsync(query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has("main input[type=search][autofocus]"));
        Assert.False(page.Has("#ket-qua"));
        Assert.Empty(_search.Asked);
    }

    [Fact]
    public async Task Words_found_are_marked_with_their_own_marks_and_nothing_else_becomes_markup()
    {
        _search.Hits =
        [
            new SearchHit(
                ScriptedSearch.Card,
                [new("Phong trào ", false), new("Dân vận", true), new(" <b>khéo</b>", false)],
                [new("… tổ ", false), new("dân vận", true), new(" đi từng nhà", false)]),
        ];

        var page = await OpenAsync("?q=dan+van");

        Assert.Equal("Phong trào Dân vận <b>khéo</b>", page.TextOf(".card__headline a"));
        Assert.Equal("… tổ dân vận đi từng nhà", page.TextOf(".card__standfirst"));
        Assert.Equal(["Dân vận", "dân vận"], page.TextsOf(".card mark"));
        Assert.Equal("/y-te/tong-ket-7.html", page.The(".card__headline a").GetAttribute("href"));
        Assert.Equal("Y tế", page.TextOf(".card__section"));
        Assert.Equal("2022-12-16T12:09:00+07:00", page.The(".card time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task Every_filter_of_the_address_reaches_the_search()
    {
        await OpenAsync(
            $"?q=s%E1%BB%91t&chuyen-muc=benh-vien&the-loai=anh&tac-gia={_author}&tu-ngay=2022-01-02&den-ngay=31/12/2022"
            + "&sap-xep=cu-nhat&trang=2");

        Assert.Equal(
            new SearchRequest
            {
                Words = "sốt", CategoryId = _hospitals, Form = ArticleForm.Photo, AuthorId = _author,
                From = new DateOnly(2022, 1, 2), To = new DateOnly(2022, 12, 31), Order = SearchOrder.Oldest, Page = 2,
            },
            Assert.Single(_search.Asked));
    }

    [Fact]
    public async Task Each_choice_is_taken_back_by_itself()
    {
        var page = await OpenAsync($"?chuyen-muc=y-te&the-loai=anh&tac-gia={_author}&den-ngay=2022-12-31");

        var left = page.Document.QuerySelectorAll(".made-choices a").Select(a => a.GetAttribute("href")!).ToList();
        string[] names = ["chuyen-muc=", "the-loai=", "tac-gia=", "den-ngay="];
        Assert.Equal(
            names.Select(gone => string.Concat(names.Where(name => name != gone))),
            left.Select(a => string.Concat(names.Where(name => a.Contains(name, StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task Pages_orders_and_new_words_keep_all_filters()
    {
        const string Kept = "chuyen-muc=y-te&the-loai=video&tu-ngay=2022-01-02&den-ngay=2022-01-05&sap-xep=moi-nhat";

        var page = await OpenAsync("?q=a%26b&" + Kept);

        Assert.Equal($"/tim-kiem?q=a%26b&{Kept}&trang=2", page.The(".pager a[rel=next]").GetAttribute("href"));
        Assert.Equal(
            "/tim-kiem?q=a%26b&chuyen-muc=y-te&the-loai=video&tu-ngay=2022-01-02&den-ngay=2022-01-05",
            page.Document.QuerySelector(".orders a")!.GetAttribute("href"));
        Assert.Equal("Mới nhất", page.TextOf(".orders [aria-current]"));
        var again = page.Form("main header form").Fill("q", "c").Fields();
        Assert.Equal("q=c&" + Kept, string.Join('&', again.Select(f => $"{f.Key}={f.Value}")));
    }

    [Fact]
    public async Task Filters_are_counted_chosen_and_taken_back_by_plain_links()
    {
        _search.Counts = new SearchCounts
        {
            Categories = [new(_health, "Y tế", 1234), new(_hospitals, "Bệnh viện", 4)],
            Forms = [new(ArticleForm.Photo, 3)],
            Authors = [new(_author, "Thu Hà", 2)],
            Years = [new(2022, 9)],
            RecentDays = [new(new DateOnly(2022, 12, 12), 2), new(new DateOnly(2022, 11, 20), 3)],
        };

        var page = await OpenAsync("?q=s%E1%BB%91t&chuyen-muc=y-te");

        Assert.Equal(["Y tế 1.234", "Bệnh viện 4"], page.TextsOf("[aria-labelledby=loc-chuyen-muc] a"));
        Assert.Equal("Y tế 1.234", page.TextOf(".search-filters [aria-current]"));
        Assert.Equal("/tim-kiem?q=s%E1%BB%91t", page.The(".search-filters [aria-current]").GetAttribute("href"));
        Assert.Equal("/tim-kiem?q=s%E1%BB%91t", page.The(".made-choices a").GetAttribute("href"));
        Assert.Contains(
            "/tim-kiem?q=s%E1%BB%91t&chuyen-muc=y-te&the-loai=anh",
            page.Document.QuerySelectorAll(".search-filters a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["7 ngày qua 2", "30 ngày qua 5", "12 tháng qua 5", "2022 9"],
            page.TextsOf("[aria-labelledby=loc-thoi-gian] a"));
        Assert.Equal(
            "/tim-kiem?q=s%E1%BB%91t&chuyen-muc=y-te&tu-ngay=2022-12-10",
            page.Document.QuerySelectorAll("[aria-labelledby=loc-thoi-gian] a")[0].GetAttribute("href"));
        Assert.Equal(["Thu Hà 2"], page.TextsOf("[aria-labelledby=loc-tac-gia] a"));
        Assert.Equal("chuyen-muc", page.The(".days input[name=chuyen-muc]").GetAttribute("name"));
    }

    [Fact]
    public async Task A_better_spelling_is_offered_as_a_link_that_keeps_the_filters()
    {
        _search.DidYouMean = "dân vận khéo";

        var page = await OpenAsync("?q=dan+van+kheoo&chuyen-muc=y-te");

        Assert.Equal("Ý bạn là dân vận khéo?", page.TextOf(".search-note--better"));
        Assert.Equal(
            "/tim-kiem?q=d%C3%A2n%20v%E1%BA%ADn%20kh%C3%A9o&chuyen-muc=y-te",
            page.The(".search-note--better a").GetAttribute("href"));
    }

    [Theory]
    [InlineData(SearchFit.MostWords, "Không có bài viết nào đủ các từ này")]
    [InlineData(SearchFit.WordsApart, "Không có bài viết nào có nguyên cụm từ trong ngoặc kép")]
    public async Task Hits_that_answer_less_than_was_asked_say_so(SearchFit fit, string said)
    {
        Assert.False((await OpenAsync("?q=a1")).Has(".search-note"));

        _search.Fit = fit;

        Assert.StartsWith(said, (await OpenAsync("?q=a1")).TextOf(".search-note"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bến tàu", "cho “bến tàu”")]
    [InlineData("\"bến tàu\" cũ", "cho \"bến tàu\" cũ")]
    [InlineData("“bến tàu”", "cho “bến tàu”")]
    public async Task What_was_asked_is_quoted_once(string typed, string said)
    {
        var page = await OpenAsync("?q=" + Uri.EscapeDataString(typed));

        Assert.EndsWith(said, page.TextOf("#ket-qua"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chuyen-muc=khong-co", "Không có chuyên mục “khong-co”")]
    [InlineData("the-loai=phim", "Không có thể loại “phim”")]
    [InlineData("tac-gia=99999999999999999999", "Không có tác giả số")]
    [InlineData("tac-gia=-1", "Không có tác giả số")]
    [InlineData("tu-ngay=2022-02-30", "“2022-02-30” không phải là một ngày")]
    [InlineData("den-ngay=9999-12-31", "“9999-12-31” không phải là một ngày")]
    [InlineData("sap-xep=%00%F0%9F%98%80", "Không có cách sắp xếp")]
    public async Task What_means_nothing_is_left_out_and_said(string part, string said)
    {
        var page = await OpenAsync("?q=s%E1%BB%91t&" + part);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(said, page.TextOf(".search-note"), StringComparison.Ordinal);
        Assert.Equal(new SearchRequest { Words = "sốt" }, Assert.Single(_search.Asked));
        Assert.Equal("/tim-kiem?q=s%E1%BB%91t&trang=2", page.The(".pager a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public async Task Days_in_the_wrong_order_are_put_right_and_long_words_are_cut()
    {
        await OpenAsync($"?q={new string('a', 199)}%F0%9F%98%80&tu-ngay=2022-12-31&den-ngay=2022-01-01");

        var asked = Assert.Single(_search.Asked);
        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31)), (asked.From!.Value, asked.To!.Value));
        Assert.Equal(new string('a', 199), asked.Words);
    }

    [Fact]
    public async Task A_page_past_the_end_says_so_and_leads_back()
    {
        var page = await OpenAsync("?q=s%E1%BB%91t&chuyen-muc=y-te&trang=9999");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Kết quả chỉ có 3 trang.", page.TextOf(".nothing-found p"));
        Assert.Equal("/tim-kiem?q=s%E1%BB%91t&chuyen-muc=y-te", page.The(".nothing-found p a").GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_repeats_the_words_as_text_and_says_what_to_try()
    {
        (_search.Hits, _search.Total) = ([], 0);

        var page = await OpenAsync("?q=%22%3Cscript%3Ealert(1)%3C/script%3E%22&chuyen-muc=y-te");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("<script>alert(1)</script>", page.TextOf("#ket-qua"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Scripts, s => s.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Equal(4, page.TextsOf(".nothing-found__list li").Count);
        Assert.Equal("Bỏ mọi bộ lọc", page.TextOf(".nothing-found__list a"));
    }

    [Theory]
    [InlineData("?q=xyz", false)]
    [InlineData("?q=xyz&chuyen-muc=y-te", true)]
    public async Task Filters_are_offered_only_where_they_change_something(string query, bool offered)
    {
        (_search.Hits, _search.Total) = ([], 0);

        var page = await OpenAsync(query);

        Assert.Equal(offered, page.Has("#loc"));
        Assert.Equal(offered, page.Has("[popovertarget=loc]:not(#loc *)"));
    }

    [Fact]
    public async Task Filters_without_words_show_what_passes_them_newest_first()
    {
        var page = await OpenAsync("?q=&chuyen-muc=y-te&tu-ngay=2022-01-02");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(
            new SearchRequest { CategoryId = _health, From = new DateOnly(2022, 1, 2), Order = SearchOrder.Newest },
            Assert.Single(_search.Asked));
        Assert.Equal("45 bài viết", page.TextOf("#ket-qua"));
        Assert.StartsWith("Tìm kiếm: Y tế, Từ 02/01/2022 - ", page.Document.Title, StringComparison.Ordinal);
        Assert.StartsWith("noindex, follow", page.Meta("robots"), StringComparison.Ordinal);
        Assert.Equal(["Mới nhất", "Cũ nhất"], page.TextsOf(".orders a"));
        Assert.Equal("Mới nhất", page.TextOf(".orders [aria-current]"));
        Assert.Equal(
            "/tim-kiem?chuyen-muc=y-te&tu-ngay=2022-01-02&trang=2",
            page.The(".pager a[rel=next]").GetAttribute("href"));
        Assert.Equal(["/tim-kiem?tu-ngay=2022-01-02", "/tim-kiem?chuyen-muc=y-te"], page.Document
            .QuerySelectorAll(".made-choices a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("&sap-xep=moi-nhat", SearchOrder.Newest, "")]
    [InlineData("&sap-xep=cu-nhat", SearchOrder.Oldest, "&sap-xep=cu-nhat")]
    public async Task Without_words_newest_is_the_usual_order_and_needs_no_saying(
        string part, SearchOrder order, string kept)
    {
        var page = await OpenAsync($"?tac-gia={_author}{part}");

        Assert.Equal(new SearchRequest { AuthorId = _author, Order = order }, Assert.Single(_search.Asked));
        Assert.Equal($"/tim-kiem?tac-gia={_author}{kept}&trang=2", page.The(".pager a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public async Task Filters_that_leave_nothing_say_how_to_widen_them()
    {
        (_search.Hits, _search.Total) = ([], 0);

        var page = await OpenAsync("?the-loai=video");

        Assert.Equal((HttpStatusCode.OK, "Không có bài viết nào"), (page.Status, page.TextOf("#ket-qua")));
        Assert.Equal(
            ["Bỏ mọi bộ lọc", "Bỏ bớt bộ lọc, hoặc chọn khoảng ngày rộng hơn."],
            page.TextsOf(".nothing-found__list li"));
    }

    [Fact]
    public async Task Results_stay_out_of_search_engines_but_lead_on()
    {
        var page = await OpenAsync("?q=s%E1%BB%91t");

        Assert.StartsWith("noindex, follow", page.Meta("robots"), StringComparison.Ordinal);
        Assert.Equal("45 bài viết cho “sốt”", page.TextOf("#ket-qua"));
        Assert.StartsWith("Tìm kiếm: sốt - ", page.Document.Title, StringComparison.Ordinal);
    }

    private Task<WebPage> OpenAsync(string query) => _portal.NewVisitor().OpenAsync("/tim-kiem" + query);
}
