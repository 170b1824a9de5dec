using Microsoft.AspNetCore.Mvc;

namespace NewsPortal.Web.ViewModels;

/// <summary>
/// What the address of a search says, as it stands there; <see cref="SearchReading"/> makes sense of it.
/// </summary>
public sealed record SearchQuery
{
    public const string WordsName = "q";
    public const string CategoryName = "chuyen-muc";
    public const string FormName = "the-loai";
    public const string AuthorName = "tac-gia";
    public const string FromName = "tu-ngay";
    public const string ToName = "den-ngay";
    public const string OrderName = "sap-xep";

    [FromQuery(Name = WordsName)]
    public string? Words { get; init; }

    [FromQuery(Name = CategoryName)]
    public string? Category { get; init; }

    [FromQuery(Name = FormName)]
    public string? Form { get; init; }

    [FromQuery(Name = AuthorName)]
    public string? Author { get; init; }

    [FromQuery(Name = FromName)]
    public string? From { get; init; }

    [FromQuery(Name = ToName)]
    public string? To { get; init; }

    [FromQuery(Name = OrderName)]
    public string? Order { get; init; }
}

/// <summary>A part of an address that says nothing we know.</summary>
/// <param name="What">Of the resource key <c>Search.Ignored.{What}</c>.</param>
public sealed record IgnoredPart(string What, string Typed);
