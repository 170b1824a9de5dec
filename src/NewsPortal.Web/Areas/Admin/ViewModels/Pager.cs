using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Links to the pages of a list of the desk.</summary>
public sealed record Pager(PagedList List, Func<int, string> Address)
{
    private const int Around = 2;

    /// <summary>First, last and the neighbours of the current page; 0 stands for a gap.</summary>
    public IEnumerable<int> Numbers()
    {
        var before = 0;
        for (var page = 1; page <= List.PageCount; page++)
        {
            if (page == 1 || page == List.PageCount || Math.Abs(page - List.PageNumber) <= Around)
            {
                if (page - before > 1)
                {
                    yield return 0;
                }

                yield return before = page;
            }
        }
    }
}
