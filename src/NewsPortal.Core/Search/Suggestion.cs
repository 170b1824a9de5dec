namespace NewsPortal.Core.Search;

public enum SuggestionKind
{
    Article,
    Event,
    Tag,
    Author,
}

/// <param name="Path">Of this site.</param>
public sealed record Suggestion(SuggestionKind Kind, string Path, IReadOnlyList<TextPart> Text);
