using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Media;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the address says the library is narrowed to.</summary>
public sealed record MediaQuery
{
    public const string LibraryPath = "/admin/anh";
    public const string PickerPath = "/admin/anh/chon";

    [FromQuery(Name = "tim")]
    public string? Words { get; init; }

    [FromQuery(Name = "nguon")]
    public string? Credit { get; init; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "su-kien")]
    public int? EventId { get; init; }

    [FromQuery(Name = "nguoi-tai")]
    public int? UploaderId { get; init; }

    [FromQuery(Name = "loc")]
    public MediaCondition Condition { get; init; }

    /// <summary>Of what has the words.</summary>
    [FromQuery(Name = "sap-xep")]
    public SearchOrder Order { get; init; }

    [FromQuery(Name = "trang")]
    public int Page { get; init; } = 1;

    /// <summary>By what the folded part of the form holds.</summary>
    public bool IsFiltered =>
        !string.IsNullOrWhiteSpace(Credit) || From is not null || To is not null || EventId is not null
        || UploaderId is not null;

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    public bool IsNewestFirst => !HasWords || Order == SearchOrder.Newest;

    public bool IsNarrowed => IsFiltered || HasWords || Condition != MediaCondition.All;

    public MediaFilter ToFilter() => new()
    {
        Words = Words, Credit = Credit, From = From, To = To, EventId = EventId, UploaderId = UploaderId,
        Condition = Condition, Order = Order, Page = Page,
    };

    public string Address(string path = LibraryPath)
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
        Add("nguon", Credit);
        Add("tu", Iso(From));
        Add("den", Iso(To));
        Add("su-kien", EventId?.ToString(CultureInfo.InvariantCulture));
        Add("nguoi-tai", UploaderId?.ToString(CultureInfo.InvariantCulture));
        Add("loc", Condition == MediaCondition.All ? null : Condition.ToString());
        Add("sap-xep", Order == SearchOrder.Relevance ? null : Order.ToString());
        Add("trang", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return path + query.ToQueryString();
    }

    /// <summary>As a date field of a form holds it.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
