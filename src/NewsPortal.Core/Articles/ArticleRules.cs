using NewsPortal.Core.Common;
using NewsPortal.Core.Pages;

namespace NewsPortal.Core.Articles;

/// <summary>What content must be to be saved, and to be published.</summary>
public static class ArticleRules
{
    /// <summary>Characters. The longest headline measured in 38,608 articles has 255.</summary>
    public const int HeadlineLength = 300;
    public const int StandfirstLength = 2_000;
    public const int BodyLength = 400_000;
    public const int ShortTextLength = 300;
    public const int MaxTags = 20;
    public const int TagLength = 80;
    public const int AddressLength = 600;
    public const int MaxRelated = 10;
    public const int MaxUnrelated = 20;

    /// <summary>Text as it is stored: NFC, no invisible characters, single-line fields on one line.</summary>
    public static ArticleContent Clean(ArticleContent content) => content with
    {
        Headline = VietnameseText.CleanLine(content.Headline),
        Standfirst = VietnameseText.CleanLine(content.Standfirst),
        Body = VietnameseText.Clean(content.Body).Trim(),
        Slug = content.Slug.Trim(),
        Byline = Byline.Normalise(content.Byline),
        EventIds = [.. content.EventIds.Distinct()],
        SourceName = VietnameseText.CleanLine(content.SourceName),
        SourceUrl = content.SourceUrl.Trim(),
        SearchTitle = VietnameseText.CleanLine(content.SearchTitle),
        SearchDescription = VietnameseText.CleanLine(content.SearchDescription),
        CanonicalUrl = content.CanonicalUrl.Trim(),
        RelatedIds = [.. content.RelatedIds.Distinct()],
        UnrelatedIds = [.. content.UnrelatedIds.Distinct().Except(content.RelatedIds)],
    };

    /// <summary>An article that names itself as its original names none.</summary>
    /// <param name="publicAddress">Scheme and host of this site.</param>
    public static ArticleContent WithoutOwnCanonical(ArticleContent content, long id, string publicAddress)
    {
        var plain = content.CanonicalUrl.Split('?', '#')[0];
        return OldAddress.ReadOwn(plain, publicAddress) is { } path && ArticleAddress.IdIn(path) == id
            ? content with { CanonicalUrl = string.Empty } : content;
    }

    /// <summary>Reasons not to save. A draft needs a headline and a category, all else may come later.</summary>
    public static IReadOnlyList<Reason> Check(ArticleContent content, IReadOnlyList<string> tagNames) =>
    [
        .. Required(nameof(content.Headline), content.Headline),
        .. content.CategoryId > 0 ? (Reason[])[] : [new Reason(nameof(content.CategoryId), "CategoryRequired")],
        .. TooLong(nameof(content.Headline), content.Headline, HeadlineLength),
        .. TooLong(nameof(content.Standfirst), content.Standfirst, StandfirstLength),
        .. TooLong(nameof(content.Body), content.Body, BodyLength),
        .. TooLong(nameof(content.SourceName), content.SourceName, ShortTextLength),
        .. TooLong(nameof(content.SearchTitle), content.SearchTitle, ShortTextLength),
        .. TooLong(nameof(content.SearchDescription), content.SearchDescription, ShortTextLength * 2),
        .. content.Slug.Length == 0 || Slug.IsValid(content.Slug)
            ? (Reason[])[] : [new Reason(nameof(content.Slug), "SlugInvalid", Slug.From(content.Slug))],
        .. WebAddress(nameof(content.SourceUrl), content.SourceUrl),
        .. WebAddress(nameof(content.CanonicalUrl), content.CanonicalUrl),
        .. content.NoIndex && content.CanonicalUrl.Length > 0
            ? (Reason[])[new Reason(nameof(content.CanonicalUrl), "CanonicalAndNoIndex")] : [],
        .. TooMany(nameof(content.RelatedIds), content.RelatedIds, MaxRelated),
        .. TooMany(nameof(content.UnrelatedIds), content.UnrelatedIds, MaxUnrelated),
        .. content.Byline.Count <= Byline.MaxSigners
            ? (Reason[])[] : [new Reason(nameof(content.Byline), "TooManySigners", Byline.MaxSigners)],
        .. CheckTags(tagNames),
    ];

    /// <summary>Reasons not to publish what could be saved.</summary>
    public static IReadOnlyList<Reason> CheckForReaders(ArticleContent content) =>
        Required(nameof(content.Body), content.Body);

    private static IEnumerable<Reason> CheckTags(IReadOnlyList<string> names) =>
        names.Count > MaxTags ? [new Reason("Tags", "TooManyTags", MaxTags)]
        : names.FirstOrDefault(n => n.Length > TagLength) is { } tooLong
            ? [new Reason("Tags", "TagTooLong", tooLong, TagLength)]
        : [];

    private static Reason[] Required(string field, string value) =>
        string.IsNullOrWhiteSpace(value) ? [new Reason(field, field + "Required")] : [];

    private static Reason[] TooLong(string field, string value, int limit) =>
        value.Length > limit ? [new Reason(field, "TooLong", limit, value.Length)] : [];

    private static Reason[] TooMany(string field, IReadOnlyList<long> ids, int limit) =>
        ids.Count > limit ? [new Reason(field, "TooMany", limit)] : [];

    private static Reason[] WebAddress(string field, string url) =>
        url.Length == 0 || (url.Length <= AddressLength && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https") ? [] : [new Reason(field, "UrlInvalid")];
}
