using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>What the link dialog offers for the words typed.</summary>
public sealed record ArticleChoices(string Typed, IReadOnlyList<ArticleRow> Articles)
{
    /// <summary>What was typed is an address itself, and none of ours.</summary>
    public bool IsOutside => Articles.Count == 0 && ArticleAddress.IsWeb(Typed);

    public int Count => Articles.Count + (IsOutside ? 1 : 0);
}
