namespace NewsPortal.Core.Pages;

/// <summary>Which page a feed follows: when the page moves, its feeds move with it.</summary>
public static class FeedAddress
{
    private const string CategoryFeeds = "/rss/";
    public static readonly IReadOnlyList<string> Endings = [".rss", ".atom"];

    /// <summary>The page of a feed's address and the feed's ending; null for what no feed of ours is called.</summary>
    public static (string Page, string Ending)? PageOf(string path)
    {
        if (Endings.FirstOrDefault(e => path.EndsWith(e, StringComparison.Ordinal)) is not { } ending)
        {
            return null;
        }

        var page = path[..^ending.Length];
        page = page.StartsWith(CategoryFeeds, StringComparison.Ordinal) ? page[(CategoryFeeds.Length - 1)..] : page;
        return Of(page, ending) == path ? (page, ending) : null;
    }

    /// <summary>The feed of a page; null for a page without one.</summary>
    public static string? Of(string page, string ending) => page.Split('/') switch
    {
        [_, { Length: > 0 }] => CategoryFeeds + page[1..] + ending,
        [_, "su-kien" or "tac-gia" or "tu-khoa", _] => page + ending,
        _ => null,
    };
}
