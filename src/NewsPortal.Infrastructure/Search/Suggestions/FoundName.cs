using NewsPortal.Core.Search;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>A page whose headline or name answers what is typed.</summary>
internal sealed record FoundName(SuggestionKind Kind, long Id, float Score);
