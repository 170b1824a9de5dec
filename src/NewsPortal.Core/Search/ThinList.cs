using NewsPortal.Core.Articles;

namespace NewsPortal.Core.Search;

/// <summary>
/// Lists with so few articles that their page says no more than the articles do: readers may open them, search engines
/// are asked not to list them, and no sitemap names them.
/// </summary>
public static class ThinList
{
    /// <summary>Live articles from which on a list is worth a place of its own.</summary>
    public static int Least(ListOwnerKind kind) => kind switch
    {
        ListOwnerKind.Tag => 3,
        ListOwnerKind.Event => 2,
        _ => 1,
    };

    public static bool Is(ListOwnerKind kind, int articles) => articles < Least(kind);
}
