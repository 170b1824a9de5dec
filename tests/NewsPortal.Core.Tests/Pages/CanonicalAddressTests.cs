using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class CanonicalAddressTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("//", "/")]
    [InlineData("/thoi-su", "/thoi-su")]
    [InlineData("/thoi-su/", "/thoi-su")]
    [InlineData("/thoi-su///", "/thoi-su")]
    [InlineData("/Thoi-Su/Bai-Mot-12.HTML", "/thoi-su/bai-mot-12.html")]
    [InlineData("//thoi-su//bai-12.htm/", "/thoi-su/bai-12.html")]
    [InlineData("/index.html", "/")]
    [InlineData("/Default.aspx", "/")]
    [InlineData("/trang-chu", "/")]
    [InlineData("/trang-chu.html", "/")]
    [InlineData("/thoi-su/index.php", "/thoi-su")]
    [InlineData("/thoi-su/index.htm", "/thoi-su")]
    [InlineData("/thoi-su/index.html/index.html", "/thoi-su")]
    [InlineData("/thoi-su ", "/thoi-su")]
    [InlineData("/xindex.html", "/xindex.html")]
    [InlineData("/Tho\u031bi-su\u031b\u0323", "/thơi-sự")]
    [InlineData("/a%2fb", "/a%2fb")]
    public void A_page_has_one_path(string asked, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.PathOf(asked));

    [Theory]
    [InlineData("/default.aspx", "?utm_source=x&trang=1", "/")]
    [InlineData("/Default.aspx", "?tabid=45", "/default.aspx")]
    [InlineData("/index.html", "?x=1", "/")]
    public void A_query_may_make_an_index_page_another_page(string asked, string query, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.PathOf(asked, query));

    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("?trang=1", "")]
    [InlineData("?trang=2", "?trang=2")]
    [InlineData("?trang=2&trang=3", "?trang=2")]
    [InlineData("?trang=1&trang=3", "")]
    [InlineData("?trang=2&utm_source=zalo&trang=2", "?trang=2&utm_source=zalo")]
    [InlineData("?a=1&a=1&a=2", "?a=1&a=2")]
    [InlineData("?q=%C4%91&&x", "?q=%C4%91&x")]
    public void A_query_says_everything_once(string asked, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.QueryOf(asked));

    [Fact]
    public void What_only_tells_of_visitors_is_told_apart()
    {
        const string Asked = "?id=5&utm_source=fb&FBCLID=x&gclid=y&zarsrc=30&gidzl=z&zalo_id=1&trang=2";

        Assert.Equal("?id=5&trang=2", CanonicalAddress.WithoutTracking(Asked));
        Assert.Equal(
            "?utm_source=fb&FBCLID=x&gclid=y&zarsrc=30&gidzl=z&zalo_id=1", CanonicalAddress.TrackingOf(Asked));
    }

    /// <summary>Or a redirect would lead to what is redirected again, for ever.</summary>
    [Fact]
    public void Applied_twice_it_changes_nothing_more()
    {
        string[] pieces =
        [
            "/", "//", "A", "index.html", "/index.htm", ".htm", "/trang-chu", "/default.aspx", " ", "\u00a0", "İ", "ẞ",
            "\ud800", "%2F", "é", "\u0301", "x", "/index.php/",
        ];
        var random = new Random(12);
        for (var i = 0; i < 20_000; i++)
        {
            var path = "/" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(18)]));
            var once = CanonicalAddress.PathOf(path);

            Assert.Equal(once, CanonicalAddress.PathOf(once));
            Assert.StartsWith("/", once, StringComparison.Ordinal);
            Assert.False(once.StartsWith("//", StringComparison.Ordinal), path);
        }
    }

    [Fact]
    public void A_huge_path_costs_little()
    {
        var huge = "/" + string.Concat(Enumerable.Repeat("/index.html", 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CanonicalAddress.PathOf(huge);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
    }
}
