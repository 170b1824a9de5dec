using System.Globalization;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <summary>How choices are written in the address of a search.</summary>
public static class SearchAddress
{
    private static readonly string[] DayPatterns = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"];

    // A day that can be counted from and to in UTC, and that a newspaper may have printed.
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    private static readonly Dictionary<ArticleForm, string> Forms = new()
    {
        [ArticleForm.Story] = "tin-bai",
        [ArticleForm.Photo] = "anh",
        [ArticleForm.Video] = "video",
        [ArticleForm.Infographic] = "infographic",
        [ArticleForm.Longform] = "e-magazine",
        [ArticleForm.Podcast] = "podcast",
    };

    private static readonly Dictionary<SearchOrder, string> Orders = new()
    {
        [SearchOrder.Relevance] = string.Empty,
        [SearchOrder.Newest] = "moi-nhat",
        [SearchOrder.Oldest] = "cu-nhat",
    };

    public static string Of(ArticleForm form) => Forms[form];

    public static string Of(SearchOrder order) => Orders[order];

    /// <summary>As a date field of a form holds it.</summary>
    public static string? Of(DateOnly? day) => day?.ToString(DayPatterns[0], CultureInfo.InvariantCulture);

    public static ArticleForm? FormOf(string? typed) => Find(Forms, typed);

    public static SearchOrder? OrderOf(string? typed) => Find(Orders, typed);

    /// <summary>By the calendar field of a browser, or as people in Vietnam write a day.</summary>
    public static DateOnly? DayOf(string? typed) =>
        DateOnly.TryParseExact(
            typed?.Trim(), DayPatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= FirstDay && day <= LastDay ? day : null;

    private static T? Find<T>(Dictionary<T, string> words, string? typed) where T : struct =>
        words.Where(w => w.Value.Length > 0 && string.Equals(w.Value, typed, StringComparison.OrdinalIgnoreCase))
            .Select(w => (T?)w.Key).FirstOrDefault();
}
