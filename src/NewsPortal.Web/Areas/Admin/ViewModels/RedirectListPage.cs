using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the address says the list is narrowed to.</summary>
public sealed record RedirectQuery
{
    public const string Path = "/admin/chuyen-huong";

    [FromQuery(Name = "tim")]
    public string? Words { get; init; }

    [FromQuery(Name = "nguon")]
    public RedirectOrigin? Origin { get; init; }

    /// <summary>The most used first.</summary>
    [FromQuery(Name = "theo-luot")]
    public bool ByHits { get; init; }

    /// <summary>An address to be tried.</summary>
    [FromQuery(Name = "thu")]
    public string? Trial { get; init; }

    [FromQuery(Name = "trang")]
    public int Page { get; init; } = 1;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Words) || Origin is not null || ByHits;

    public RedirectFilter ToFilter() => new(Words ?? string.Empty, Origin, ByHits, Page);

    public string Address()
    {
        var query = new QueryBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value);
            }
        }

        Add("tim", Words);
        Add("nguon", Origin?.ToString());
        Add("theo-luot", ByHits ? "true" : null);
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return Path + query.ToQueryString();
    }
}

public sealed record RedirectListPage(RedirectQuery Query, PagedList<RedirectRow> Rows, TriedAddress? Trial)
{
    public Pager Pager => new(Rows, page => (Query with { Page = page }).Address());
}

public sealed class RedirectForm
{
    public string? From { get; set; }
    public string? To { get; set; }

    /// <summary>The target the person saw; empty for a new one.</summary>
    public string? SeenTarget { get; set; }
}
