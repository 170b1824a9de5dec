using NewsPortal.Core.Common;
using Xunit;

namespace NewsPortal.Core.Tests.Common;

public sealed class PagedListTests
{
    private static PagedList<int> Page(int number, int items, int total) =>
        new([.. Enumerable.Range(0, items)], number, 10, total);

    [Fact]
    public void A_middle_page_knows_its_neighbours()
    {
        var page = Page(2, 10, 25);

        Assert.Equal((3, true, true, 11, 20),
            (page.PageCount, page.HasPreviousPage, page.HasNextPage, page.FirstItemOnPage, page.LastItemOnPage));
        Assert.False(page.IsFirstPage || page.IsLastPage);
    }

    [Fact]
    public void The_last_page_may_be_short()
    {
        var page = Page(3, 5, 25);

        Assert.Equal(
            (true, false, 21, 25), (page.IsLastPage, page.HasNextPage, page.FirstItemOnPage, page.LastItemOnPage));
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(3, 25, true)]
    [InlineData(4, 25, false)]
    [InlineData(0, 25, false)]
    [InlineData(-1, 25, false)]
    public void Only_the_first_page_of_an_empty_list_exists(int number, int total, bool exists) =>
        Assert.Equal(exists, Page(number, 0, total).Exists);

    [Fact]
    public void An_empty_page_numbers_no_items() =>
        Assert.Equal((0, 0), (Page(1, 0, 0).FirstItemOnPage, Page(1, 0, 0).LastItemOnPage));
}
