using NewsPortal.Core.Common;

namespace NewsPortal.Web.ViewModels;

/// <summary>The pages of a list as links: the first, those around the present one, the last.</summary>
/// <param name="Path">Of the first page, with its other parameters if it has any.</param>
public sealed record Pager(PagedList List, string Path)
{
    private const int Around = 2;

    public string Href(int page) => PortalPaths.Page(Path, page);

    /// <summary>Page numbers in their order; null stands where some are left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var shown = Enumerable.Range(List.PageNumber - Around, (2 * Around) + 1)
            .Append(1).Append(List.PageCount)
            .Where(n => n >= 1 && n <= List.PageCount)
            .Distinct().Order().ToList();
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0 && shown[i] - shown[i - 1] == 2)
            {
                yield return shown[i] - 1;
            }
            else if (i > 0 && shown[i] - shown[i - 1] > 2)
            {
                yield return null;
            }

            yield return shown[i];
        }
    }
}
