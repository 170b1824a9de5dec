using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Publications;

namespace NewsPortal.Web.Publications;

/// <summary>
/// The sitemap of the article's month has it, and for two days that of the news, where crawlers are told of one; or
/// neither has what was withdrawn or is not to be listed.
/// </summary>
internal sealed partial class SitemapCheck(SelfClient own, IArticleRepository desk, TimeProvider clock)
{
    private const string News = "/news-sitemap.xml";

    /// <summary>Search engines take articles of two days for news; a little less leaves no doubt at the edge.</summary>
    private static readonly TimeSpan IsNews = TimeSpan.FromHours(47);

    public async Task<StepAnswer> CheckAsync(Publication publication, CancellationToken ct)
    {
        string[] mark = [$">{publication.Address}<"];
        var months = await MonthsAsync(publication, ct);
        var has = await FirstWithAsync(months, mark, publication, ct);
        var inNews = await own.HasAsync(News, mark, publication.Site, ct) == true;
        var wanted = publication.IsInSitemaps;
        if (!wanted)
        {
            return has is null && !inNews
                ? new StepAnswer(publication.IsWithdrawal ? StepAnswerCode.Gone : StepAnswerCode.NotListed)
                : new StepAnswer(StepAnswerCode.StillOn, has ?? News);
        }

        var isNews = clock.GetUtcNow().UtcDateTime - publication.Article!.PublishedAt < IsNews
            && await own.HasAsync("/robots.txt", [publication.Site.Absolute(News)], publication.Site, ct) == true;
        return has is null ? new StepAnswer(StepAnswerCode.NotOn, months is [var file, ..] ? file : PortalPaths.Sitemap)
            : isNews && !inNews ? new StepAnswer(StepAnswerCode.NotOn, News)
            : new StepAnswer(StepAnswerCode.Right, isNews ? $"{has}, {News}" : has);
    }

    /// <summary>
    /// Files of the index that name the article's month, by the clock here or in Greenwich; of a withdrawn one only the
    /// desk still knows it.
    /// </summary>
    private async Task<IReadOnlyList<string>> MonthsAsync(Publication publication, CancellationToken ct)
    {
        var index = await own.AskAsync(PortalPaths.Sitemap, publication.Site, ct);
        var files = Location().Matches(index.Text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
            .Where(a => a.StartsWith(publication.Site.PublicAddress, StringComparison.Ordinal))
            .Select(a => a[publication.Site.PublicAddress.Length..]).ToList();
        var at = publication.Article?.PublishedAt
            ?? (await desk.FindAsync(publication.Step.ArticleId, ct))?.PublishedAt ?? publication.Step.QueuedAt;
        string[] months = [Month(at), Month(PortalTime.ToLocal(at).DateTime)];
        return [.. files.Where(f => months.Any(m => f.Contains(m, StringComparison.Ordinal)))];
    }

    private async Task<string?> FirstWithAsync(
        IReadOnlyList<string> files, string[] mark, Publication publication, CancellationToken ct)
    {
        foreach (var file in files)
        {
            if (await own.HasAsync(file, mark, publication.Site, ct) == true)
            {
                return file;
            }
        }

        return null;
    }

    private static string Month(DateTime time) => time.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex("<loc>\\s*([^<]*?)\\s*</loc>")]
    private static partial Regex Location();
}
