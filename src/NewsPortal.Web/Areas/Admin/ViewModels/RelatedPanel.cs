using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using static NewsPortal.Web.Areas.Admin.ViewModels.RelatedVerb;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The panel of related stories as it stands in the form, saved or not.</summary>
public sealed record RelatedPanel
{
    /// <summary>Of the story; 0 while it has never been saved.</summary>
    public required long ArticleId { get; init; }
    public required IReadOnlyList<ArticleRow> Pinned { get; init; }
    public required IReadOnlyList<ArticleRow> Excluded { get; init; }

    /// <summary>What likeness adds to the pinned ones on the readers' page.</summary>
    public required IReadOnlyList<ArticleCard> Alike { get; init; }

    /// <summary>What was looked for, and found; null when nothing was looked for.</summary>
    public required string Words { get; init; }
    public required IReadOnlyList<ArticleRow>? Found { get; init; }

    /// <summary>The button just pressed; null when the page was only opened.</summary>
    public RelatedMove? Move { get; init; }

    /// <summary>Where the buttons send the form.</summary>
    public string Address =>
        (ArticleId == 0 ? "/admin/bai-viet/tao" : $"/admin/bai-viet/{ArticleId}") + "/tin-lien-quan#tin-lien-quan";

    public RelatedRows PinnedRows => new(Address, nameof(ArticleInput.RelatedIds),
    [
        .. Pinned.Select((row, at) => RelatedRow.Of(
            row, [.. at > 0 ? [Up] : Nothing, .. at < Pinned.Count - 1 ? [Down] : Nothing, Unpin])),
    ]);

    /// <summary>Without those that stand above because they were looked for.</summary>
    public RelatedRows AlikeRows => new(
        Address, null,
        [.. Alike.ExceptBy((Found ?? []).Select(f => f.Id), c => c.Id).Select(c => RelatedRow.Of(c, Pin, Exclude))]);

    public RelatedRows ExcludedRows => new(
        Address, nameof(ArticleInput.UnrelatedIds), [.. Excluded.Select(row => RelatedRow.Of(row, Include))]);

    public RelatedRows FoundRows => new(Address, null, [.. (Found ?? []).Select(row => RelatedRow.Of(row, Pin))]);

    /// <summary>Headline of the story something was just done to.</summary>
    public string MovedHeadline => PinnedRows.Rows.Concat(ExcludedRows.Rows).Concat(AlikeRows.Rows)
        .Concat(FoundRows.Rows).FirstOrDefault(r => r.Id == Move?.Id)?.Headline ?? string.Empty;

    private static RelatedVerb[] Nothing => [];
}

/// <summary>A list of the panel.</summary>
/// <param name="Field">Of the form, that holds the ids of the list; null when it holds none.</param>
public sealed record RelatedRows(string Address, string? Field, IReadOnlyList<RelatedRow> Rows);

/// <summary>One story of the panel.</summary>
/// <param name="State">Of one that readers do not see; null for a live one.</param>
/// <param name="Verbs">What may be done with it here.</param>
public sealed record RelatedRow(
    long Id, string Headline, string About, ArticleState? State, IReadOnlyList<RelatedVerb> Verbs)
{
    private const string Day = "dd/MM/yyyy";

    public static RelatedRow Of(ArticleRow row, params IReadOnlyList<RelatedVerb> verbs) => new(
        row.Id, row.Headline, $"{row.CategoryName} · {PortalTime.Show(row.PublishedAt ?? row.ChangedAt, Day)}",
        row.State == ArticleState.Published ? null : row.State, verbs);

    public static RelatedRow Of(ArticleCard card, params IReadOnlyList<RelatedVerb> verbs) => new(
        card.Id, card.Headline, $"{card.CategoryName} · {PortalTime.Show(card.PublishedAt, Day)}", null, verbs);
}
