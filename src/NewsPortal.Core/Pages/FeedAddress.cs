namespace NewsPortal.Core.Pages;

/// <summary>Which page a feed follows: when the page moves, its feeds move with it.</summary>
public static class FeedAddress
{
    private const string CategoryFeeds = "/rss/";
    private static readonly string[] Endings = [".rss", ".atom"];

    /// <summary>The page of a feed's address and the feed's ending; null for what is no feed.</summary>
    public static (string Page, string Ending)? PageOf(string path)
    {
        if (Array.Find(Endings, e => path.EndsWith(e, StringComparison.Ordinal)) is not { } ending)
        {
            return null;
        }

        var page = path[..^ending.Length];
        var isCategory = page.StartsWith(CategoryFeeds, StringComparison.Ordinal);
        return (isCategory ? page[(CategoryFeeds.Length - 1)..] : page, ending);
    }

    /// <summary>The feed of a page; null for a page without one.</summary>
    public static string? Of(string page, string ending) => page.Split('/') switch
    {
        [_, { Length: > 0 }] => CategoryFeeds + page[1..] + ending,
        [_, "su-kien" or "tac-gia" or "tu-khoa", _] => page + ending,
        _ => null,
    };
}
