using System.Net;
using static NewsPortal.Browser.Tests.Validity.Looker;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>
/// Every kind of page there is, of the site and of the desk. What stands here is checked by the Nu checker, by axe in
/// light and dark on wide and narrow screens, and for its width; a route that is missing here fails a test.
/// </summary>
internal static class PageKinds
{
    private const string ArticleRoute = "/{category}/{slug}-{id:long}.html";
    private const string CategoryRoute = "/{category}";
    private const string EventRoute = "/su-kien/{slug}";

    public static IReadOnlyList<PageKind> All(WholePortal p) => [.. Site(p), .. Troubles(p), .. Desk(p)];

    public static IEnumerable<PageKind> Site(WholePortal p) =>
    [
        new("home", "/", "/"),
        new("category with children", CategoryRoute, "/thoi-su-chinh-tri"),
        new("category under another", CategoryRoute, "/dan-van"),
        new("category without articles", CategoryRoute, p.EmptyCategory),
        new("report with pictures and events", ArticleRoute, p.Report),
        new("photo story", ArticleRoute, p.PhotoStory),
        new("article without pictures", ArticleRoute, p.PlainArticle),
        new("article with all a body may have", ArticleRoute, p.FullArticle),
        new("all events", "/su-kien", "/su-kien"),
        new("event that runs", EventRoute, "/su-kien/dan-van-kheo"),
        new("event with a cover that ended", EventRoute, "/su-kien/giai-bong-da-thanh-nien-2026"),
        new("author", "/tac-gia/{slug}", "/tac-gia/xuan-huong"),
        new("tag", "/tu-khoa/{slug}", "/tu-khoa/nghe-an"),
        new("page of information", "/thong-tin/{slug}", "/thong-tin/gioi-thieu"),
        new("search, nothing asked", "/tim-kiem", "/tim-kiem"),
        new("search, something found", "/tim-kiem", "/tim-kiem?q=dan+van+kheo"),
        new("search, second page", "/tim-kiem", "/tim-kiem?q=ng%C6%B0%E1%BB%9Di&trang=2"),
        new("search, narrowed", "/tim-kiem",
            "/tim-kiem?q=ng%C6%B0%E1%BB%9Di&chuyen-muc=dan-van&tu-ngay=2020-01-01&sap-xep=moi-nhat"),
        new("search, filters only", "/tim-kiem", "/tim-kiem?chuyen-muc=dan-van&the-loai=tin-bai"),
        new("search, filters only, nothing left", "/tim-kiem", "/tim-kiem?the-loai=podcast&den-ngay=2001-01-01"),
        new("search, only some of the words", "/tim-kiem", "/tim-kiem?q=khung+long+bao+chua"),
        new("search, an address that means nothing", "/tim-kiem", "/tim-kiem?q=dan+van&chuyen-muc=khong-co&tu-ngay=99"),
        new("search, page past the end", "/tim-kiem", "/tim-kiem?q=dan+van&trang=9999",
            Status: HttpStatusCode.NotFound),
        new("search, nothing found", "/tim-kiem", "/tim-kiem?q=kh%C3%B4ng+c%C3%B3+g%C3%AC+nh%C6%B0+v%E1%BA%ADy"),
        new("feeds for people", "/rss", "/rss"),
        new("sign-in", "/admin/dang-nhap", "/admin/dang-nhap"),
        new("sign-in", "/admin/dang-nhap", "/admin/dang-nhap", Refused: true),
    ];

    public static IEnumerable<PageKind> Troubles(WholePortal p) =>
    [
        new("not there", "/loi", "/khong-co-trang-nay", Status: HttpStatusCode.NotFound),
        new("withdrawn", ArticleRoute, p.Withdrawn, Status: HttpStatusCode.Gone),
        new("mistake of ours", "", "/dan-van?" + TroubleFilter.Mistake, Status: HttpStatusCode.InternalServerError),
        new("database away", "", "/dan-van?" + TroubleFilter.Outage, Status: HttpStatusCode.ServiceUnavailable),
        new("search index away", "/tim-kiem", "/tim-kiem?chuyen-muc=dan-van&q=" + Asked(TroubledSearch.Broken),
            Status: HttpStatusCode.ServiceUnavailable),
        new("search index being rebuilt", "/tim-kiem", "/tim-kiem?q=" + Asked(TroubledSearch.Rebuilding)),
        new("desk: not for this role", "", "/admin/cai-dat", Reporter, HttpStatusCode.Forbidden),
        new("desk: not there", "", "/admin/bai-viet/999999", Chief, HttpStatusCode.NotFound),
    ];

    public static IEnumerable<PageKind> Desk(WholePortal p) =>
    [
        new("desk", "/admin", "/admin", Chief),
        new("articles", "/admin/bai-viet", "/admin/bai-viet", Chief),
        new("articles, none found", "/admin/bai-viet", "/admin/bai-viet?tim=khong-co-bai-nay", Chief),
        new("new article", "/admin/bai-viet/tao", "/admin/bai-viet/tao", Chief),
        new("new article", "/admin/bai-viet/tao", "/admin/bai-viet/tao", Chief, Refused: true),
        new("article", "/admin/bai-viet/{id:long}", $"/admin/bai-viet/{p.ReportId}", Chief),
        new("article", "/admin/bai-viet/{id:long}", $"/admin/bai-viet/{p.ReportId}", Chief, Refused: true),
        new("article of somebody else", "/admin/bai-viet/{id:long}", $"/admin/bai-viet/{p.ReportId}", Reporter),
        new("draft", "/admin/bai-viet/{id:long}", $"/admin/bai-viet/{p.DraftId}", Chief),
        new("withdrawn article", "/admin/bai-viet/{id:long}", $"/admin/bai-viet/{p.WithdrawnId}", Chief),
        new("history", "/admin/bai-viet/{id:long}/lich-su", $"/admin/bai-viet/{p.WithdrawnId}/lich-su", Chief),
        new("preview", "/admin/bai-viet/{id:long}/xem-truoc", $"/admin/bai-viet/{p.DraftId}/xem-truoc", Chief),
        new("withdraw", "/admin/bai-viet/{id:long}/go-bai", $"/admin/bai-viet/{p.ReportId}/go-bai", Chief),
        new("withdraw", "/admin/bai-viet/{id:long}/go-bai", $"/admin/bai-viet/{p.ReportId}/go-bai", Chief,
            Refused: true),
        new("receipts", "/admin/bai-viet/{id:long}/bien-nhan", $"/admin/bai-viet/{p.WithdrawnId}/bien-nhan", Chief),
        new("no receipts", "/admin/bai-viet/{id:long}/bien-nhan", $"/admin/bai-viet/{p.DraftId}/bien-nhan", Chief),
        new("pictures", "/admin/anh", "/admin/anh", Chief),
        new("pictures, none found", "/admin/anh", "/admin/anh?tim=khong-co-anh-nay", Chief),
        new("picture", "/admin/anh/{id:int}", "/admin/anh/1", Chief),
        new("picture", "/admin/anh/{id:int}", "/admin/anh/1", Chief, Refused: true),
        new("picture of somebody else", "/admin/anh/{id:int}", "/admin/anh/1", Reporter),
        .. Nouns("chuyen-muc"), .. Nouns("su-kien"), .. Nouns("tac-gia"), .. Nouns("trang-thong-tin"),
        .. Nouns("tai-khoan"),
        .. Addresses(),
        new("settings", "/admin/cai-dat", "/admin/cai-dat", Chief),
        new("settings", "/admin/cai-dat", "/admin/cai-dat", Chief, Refused: true),
        new("own password", "/admin/mat-khau", "/admin/mat-khau", Chief),
        new("own password", "/admin/mat-khau", "/admin/mat-khau", Chief, Refused: true),
    ];

    /// <summary>
    /// Routes that answer programs, by their addresses; feeds, sitemaps and robots.txt say so by their ending.
    /// </summary>
    public static IReadOnlyDictionary<string, string> ForPrograms(WholePortal p) => new Dictionary<string, string>
    {
        ["/admin/chuyen-huong/xuat.csv"] = "/admin/chuyen-huong/xuat.csv",
        ["/{key:regex(^[a-zA-Z0-9-]{{8,128}}$)}.txt"] = $"/{WholePortal.IndexNowKey}.txt",
        ["/admin/tu-khoa/goi-y"] = "/admin/tu-khoa/goi-y?tim=a",
        ["/media/{hash:regex(^[0-9a-f]{{32}}$)}/{file}"] = p.PictureFile,
        ["/tim-kiem/goi-y"] = "/tim-kiem/goi-y?q=dan",
        ["/{**path:file}"] = "/favicon.ico",
    };

    public static bool IsForPrograms(string route) =>
        route.EndsWith(".xml", StringComparison.Ordinal) || route.EndsWith(".txt", StringComparison.Ordinal)
        || route.Contains("{format:", StringComparison.Ordinal);

    /// <summary>Pieces of HTML that scripts of the desk put into pages; axe sees them there.</summary>
    public static IReadOnlyList<string> Pieces => ["/admin/anh/chon", "/admin/bai-viet/chon"];

    private static string Asked(string words) => Uri.EscapeDataString(words);

    private static IEnumerable<PageKind> Addresses() =>
    [
        new("tags", "/admin/tu-khoa", "/admin/tu-khoa", Chief),
        new("tag", "/admin/tu-khoa/{id:int}", "/admin/tu-khoa/1", Chief),
        new("tag", "/admin/tu-khoa/{id:int}", "/admin/tu-khoa/1", Chief, Refused: true),
        new("redirects", "/admin/chuyen-huong", "/admin/chuyen-huong", Chief),
        new("redirects, none found", "/admin/chuyen-huong", "/admin/chuyen-huong?tim=khong-co&thu=/thoi-su/", Chief),
        new("new redirect", "/admin/chuyen-huong/tao", "/admin/chuyen-huong/tao", Chief),
        new("new redirect", "/admin/chuyen-huong/tao", "/admin/chuyen-huong/tao", Chief, Refused: true),
        new("redirect", "/admin/chuyen-huong/sua", $"/admin/chuyen-huong/sua?tu={WholePortal.OldPath}", Chief),
        new("import", "/admin/chuyen-huong/nhap", "/admin/chuyen-huong/nhap", Chief),
        new("import", "/admin/chuyen-huong/nhap", "/admin/chuyen-huong/nhap", Chief, Refused: true),
        new("patterns", "/admin/chuyen-huong/mau", "/admin/chuyen-huong/mau", Chief),
        new("new pattern", "/admin/chuyen-huong/mau/tao", "/admin/chuyen-huong/mau/tao", Chief),
        new("new pattern", "/admin/chuyen-huong/mau/tao", "/admin/chuyen-huong/mau/tao", Chief, Refused: true),
        new("pattern", "/admin/chuyen-huong/mau/{id:int}", "/admin/chuyen-huong/mau/1", Chief),
    ];

    private static IEnumerable<PageKind> Nouns(string noun) =>
    [
        new("list", $"/admin/{noun}", $"/admin/{noun}", Chief),
        new("new", $"/admin/{noun}/tao", $"/admin/{noun}/tao", Chief),
        new("new", $"/admin/{noun}/tao", $"/admin/{noun}/tao", Chief, Refused: true),
        new("edit", $"/admin/{noun}/{{id:int}}", $"/admin/{noun}/1", Chief),
        new("edit", $"/admin/{noun}/{{id:int}}", $"/admin/{noun}/1", Chief, Refused: true),
    ];
}
