using Microsoft.Extensions.Localization;
using NewsPortal.Core.Search;

namespace NewsPortal.Web.ViewModels;

/// <summary>What Assets/ts/search-box.ts reads.</summary>
/// <param name="Said">For those who hear the page.</param>
public sealed record SuggestionList(string Said, IReadOnlyList<SuggestionGroup> Groups)
{
    /// <summary>Characters; one letter begins every second headline.</summary>
    public const int LeastTyped = 2;

    public static SuggestionList Of(IReadOnlyList<Suggestion> found, IStringLocalizer<SiteText> text) => new(
        found.Count == 0 ? text["Search.Suggestions.None"] : text["Search.Suggestions.Some", found.Count],
        [
            .. from suggestion in found
               group suggestion by suggestion.Kind into kind
               select new SuggestionGroup(text[$"Search.Suggestion.{kind.Key}"], [.. kind]),
        ]);
}

/// <summary>Suggestions of one kind, under its name.</summary>
public sealed record SuggestionGroup(string Name, IReadOnlyList<Suggestion> Items);
