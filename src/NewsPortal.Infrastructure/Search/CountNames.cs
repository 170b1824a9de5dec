using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search;

/// <summary>Gives the numbers of a facets their names.</summary>
internal sealed class CountNames(NewsDbContext db)
{
    private const int MostAuthors = 10;

    public async Task<SearchCounts> ReadAsync(
        FacetCounter facets, CategoryTree categories, SearchRequest request, CancellationToken ct) => new()
        {
            Categories = Categories(facets, categories),
            Forms = [.. facets.Forms.Ids().Select(id => new FormCount((ArticleForm)id, facets.Forms[id]))
            .OrderByDescending(f => f.Count)],
            Authors = await AuthorsAsync(facets, request.AuthorId, ct),
            Years = [.. facets.Years.Ids().Select(year => new YearCount(year, facets.Years[year]))
            .OrderByDescending(y => y.Year)],
            RecentDays = [.. facets.Days.Ids().Select(ago => new DayCount(facets.DayOf(ago), facets.Days[ago]))],
        };

    private static IReadOnlyList<NamedCount> Categories(FacetCounter facets, CategoryTree categories) =>
    [
        .. from category in categories.All
           let count = facets.Categories[category.Id]
               + categories.ChildrenOf(category.Id).Sum(child => facets.Categories[child.Id])
           where count > 0
           orderby count descending
           select new NamedCount(category.Id, category.Name, count),
    ];

    private async Task<IReadOnlyList<NamedCount>> AuthorsAsync(FacetCounter facets, int? asked, CancellationToken ct)
    {
        var most = facets.Authors.Ids().OrderByDescending(id => facets.Authors[id]).Take(MostAuthors);
        List<int> ids = [.. most.Concat(asked is { } id ? [id] : []).Distinct()];
        var names = ids.Count == 0 ? []
            : await db.Authors.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. ids.Where(names.ContainsKey).Select(i => new NamedCount(i, names[i], facets.Authors[i]))];
    }
}
