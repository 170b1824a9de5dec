using System.Globalization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.Crawlers;

/// <summary>
/// What the sitemaps are called and how much stands in one. A file may have 50,000 entries and 50 MB; with their
/// pictures these are not near either limit. No slug has a dot, so no page can have one of these names.
/// </summary>
public static class SitemapFiles
{
    public const string Pages = "/sitemap-trang.xml";

    /// <summary>Articles in one file; a month with more has several.</summary>
    public const int Articles = 10_000;

    /// <summary>Ids of categories, events, authors or tags in one file.</summary>
    public const int Lists = 10_000;

    private const string MonthFormat = "yyyy-MM";

    public static readonly IReadOnlyDictionary<string, ListOwnerKind> Kinds = new Dictionary<string, ListOwnerKind>
    {
        ["chuyen-muc"] = ListOwnerKind.Category,
        ["su-kien"] = ListOwnerKind.Event,
        ["tac-gia"] = ListOwnerKind.Author,
        ["tu-khoa"] = ListOwnerKind.Tag,
    };

    /// <param name="file">From 1.</param>
    public static string OfList(string kind, int file) => Path(kind, file);

    public static IEnumerable<string> OfMonth(SitemapMonth month)
    {
        var name = month.First.ToString(MonthFormat, CultureInfo.InvariantCulture);
        return month.Files.Select(file => Path(name, file));
    }

    /// <summary>The month that a file's name says; null for none.</summary>
    public static DateOnly? MonthOf(string name) => DateOnly.TryParseExact(
        name, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    private static string Path(string name, int file) => file == 1
        ? $"/sitemap-{name}.xml"
        : string.Create(CultureInfo.InvariantCulture, $"/sitemap-{name}-{file}.xml");
}
