using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Tests.Pages;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 3 4 5")]
    [InlineData(1, 20, "1 2 3 … 20")]
    [InlineData(5, 20, "1 2 3 4 5 6 7 … 20")]
    [InlineData(10, 20, "1 … 8 9 10 11 12 … 20")]
    [InlineData(20, 20, "1 … 18 19 20")]
    public void It_names_the_first_the_last_and_those_around(int page, int pages, string expected)
    {
        var pager = new Pager(new PagedList<int>([], page, 10, pages * 10), "/kinh-te");

        Assert.Equal(expected, string.Join(' ', pager.Numbers().Select(n => n is null ? "…" : $"{n}")));
    }

    [Theory]
    [InlineData("/kinh-te", 1, "/kinh-te")]
    [InlineData("/kinh-te", 2, "/kinh-te?trang=2")]
    [InlineData("/tim-kiem?q=a", 2, "/tim-kiem?q=a&trang=2")]
    public void Its_links_keep_what_was_asked(string path, int page, string expected) =>
        Assert.Equal(expected, new Pager(new PagedList<int>([], 1, 10, 100), path).Href(page));
}
