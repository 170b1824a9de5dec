using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class FeedAddressTests
{
    [Theory]
    [InlineData("/rss/thoi-su.rss", "/thoi-su")]
    [InlineData("/rss/thoi-su.atom", "/thoi-su")]
    [InlineData("/su-kien/lu.rss", "/su-kien/lu")]
    [InlineData("/tu-khoa/ha-noi.atom", "/tu-khoa/ha-noi")]
    [InlineData("/thoi-su", null)]
    [InlineData("/thoi-su.rss", null)]
    [InlineData("/rss/su-kien/lu.rss", null)]
    [InlineData("/thong-tin/lien-he.atom", null)]
    public void A_feed_follows_a_page(string feed, string? page) => Assert.Equal(page, FeedAddress.PageOf(feed)?.Page);

    [Theory]
    [InlineData("/thoi-su", "/rss/thoi-su.rss")]
    [InlineData("/su-kien/lu", "/su-kien/lu.rss")]
    [InlineData("/thong-tin/lien-he", null)]
    [InlineData("/", null)]
    public void A_page_may_have_a_feed(string page, string? feed) => Assert.Equal(feed, FeedAddress.Of(page, ".rss"));
}
