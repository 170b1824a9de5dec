using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Finds the article an editor means: by words of it, by its number, or by its address.</summary>
public sealed class ArticleFinder(IDeskArticles list, SiteFrame frame, IHttpContextAccessor http)
{
    public async Task<IReadOnlyList<ArticleRow>> FindAsync(string? typed, int count, CancellationToken ct)
    {
        var words = VietnameseText.CleanLine(typed);
        if (words.Length == 0)
        {
            return [];
        }

        if (ArticleAddress.IdIn(words, await OwnHostsAsync()) is { } id
            && await list.GetAsync([id], ct) is { Count: 1 } named)
        {
            return named;
        }

        return ArticleAddress.IsWeb(words)
            ? [] : [.. (await list.PageAsync(new ArticleFilter(words, null, null, null, 1), ct)).Take(count)];
    }

    private async Task<string[]> OwnHostsAsync() =>
        [new Uri((await frame.SettingsAsync()).PublicAddress).Authority, $"{http.HttpContext?.Request.Host}"];
}
