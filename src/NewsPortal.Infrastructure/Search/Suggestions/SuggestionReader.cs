using NewsPortal.Core.Search;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>Gợi ý khi gõ: a few events, authors and tags, then articles.</summary>
internal sealed class SuggestionReader(NameFinder names, NamedPages pages)
{
    private static readonly SuggestionKind[] Order =
        [SuggestionKind.Event, SuggestionKind.Author, SuggestionKind.Tag, SuggestionKind.Article];

    public async Task<IReadOnlyList<Suggestion>> ReadAsync(string typed, int count, CancellationToken ct)
    {
        var half = PrefixQuery.Read(typed);
        if (half.IsEmpty || count <= 0)
        {
            return [];
        }

        var found = names.Find(half, count);
        var known = await pages.OfAsync(found, ct);
        return [.. Mixed([.. found.Where(known.ContainsKey)], count)
            .Select(f => new Suggestion(f.Kind, known[f].Path, half.Show(known[f].Name)))];
    }

    /// <summary>Room for each kind; what some leave free, others take, articles first.</summary>
    private static IEnumerable<FoundName> Mixed(List<FoundName> found, int count)
    {
        var sure = found.GroupBy(f => f.Kind).SelectMany(kind => kind.Take(RoomOf(kind.Key, count))).ToList();
        var spare = found.Except(sure).OrderByDescending(f => f.Kind == SuggestionKind.Article)
            .ThenByDescending(f => f.Score).Take(count - Math.Min(count, sure.Count));
        return sure.Concat(spare).OrderBy(f => Array.IndexOf(Order, f.Kind)).ThenBy(found.IndexOf).Take(count);
    }

    private static int RoomOf(SuggestionKind kind, int count) => kind switch
    {
        SuggestionKind.Event => Math.Min(2, count / 4),
        SuggestionKind.Author => Math.Min(1, count / 4),
        SuggestionKind.Tag => Math.Min(2, count / 4),
        _ => count - RoomOf(SuggestionKind.Event, count) - RoomOf(SuggestionKind.Author, count)
            - RoomOf(SuggestionKind.Tag, count),
    };
}
