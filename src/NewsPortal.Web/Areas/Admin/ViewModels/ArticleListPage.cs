using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the address says the list is narrowed to.</summary>
public sealed record ArticleQuery
{
    [FromQuery(Name = "tim")]
    public string? Words { get; init; }

    [FromQuery(Name = "trang-thai")]
    public ArticleState? State { get; init; }

    [FromQuery(Name = "chuyen-muc")]
    public int? CategoryId { get; init; }

    [FromQuery(Name = "tac-gia")]
    public int? AuthorId { get; init; }

    /// <summary>Of what has the words.</summary>
    [FromQuery(Name = "sap-xep")]
    public SearchOrder Order { get; init; }

    [FromQuery(Name = "trang")]
    public int Page { get; init; } = 1;

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    public bool IsNarrowed => HasWords || CategoryId is not null || AuthorId is not null;

    public ArticleFilter ToFilter() =>
        new(HasWords ? Words : null, State, CategoryId, AuthorId, Page) { Order = Order };

    public string Address()
    {
        var query = new QueryBuilder();
        void Add(string name, object? value)
        {
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } written)
            {
                query.Add(name, written);
            }
        }

        Add("tim", Words);
        Add("trang-thai", State);
        Add("chuyen-muc", CategoryId);
        Add("tac-gia", AuthorId);
        Add("sap-xep", Order == SearchOrder.Relevance ? null : Order);
        Add("trang", Page > 1 ? Page : null);
        return "/admin/bai-viet" + query.ToQueryString();
    }
}

public sealed record ArticleListPage(
    ArticleQuery Query, PagedList<ArticleRow> Rows, IReadOnlyDictionary<ArticleState, int> Counts,
    CategoryTree Categories, IReadOnlyList<Author> Authors)
{
    public int Total => Counts.Values.Sum();

    public Pager Pager => new(Rows, page => (Query with { Page = page }).Address());
}
