namespace NewsPortal.Infrastructure.Search;

/// <summary>
/// A text in the index, up to three times: folded syllables (and words joined of them), the same with their marks, and
/// folded pairs of neighbours as single terms.
/// </summary>
internal sealed record IndexedText(string Folded)
{
    public string Marked { get; } = Folded + ".marked";
    public string Pairs { get; } = Folded + ".pairs";
}

/// <summary>The names of everything in the index. Whoever changes what they hold raises the schema's version.</summary>
internal static class IndexFields
{
    /// <summary>A document of another version is of no use: the index is built anew.</summary>
    public const int SchemaVersion = 2;

    /// <summary>Term: what a document is, see <see cref="DocumentKinds"/>.</summary>
    public const string Kind = "kind";

    /// <summary>Term: which one it is, such as <c>article 42</c>.</summary>
    public const string Key = "key";

    /// <summary>
    /// Of an article; of an event, a tag or an author it is the name. Its pairs include both ends, see PairTerms.
    /// </summary>
    public static readonly IndexedText Headline = new("headline");

    /// <summary>Folded and pairs only.</summary>
    public static readonly IndexedText Standfirst = new("standfirst");

    /// <summary>Events, tags and byline. Folded and pairs only.</summary>
    public static readonly IndexedText Names = new("names");

    /// <summary>Everything: headline, standfirst, body, captions and names.</summary>
    public static readonly IndexedText Text = new("text");

    // Terms: ids in decimal digits.
    public const string Category = "category";
    public const string Event = "event";
    public const string Tag = "tag";
    public const string Author = "author";

    // Doc values; ask ArticleColumns for them.
    public const string Id = "id";
    public const string SortKey = "sortkey";
    public const string Form = "form";
    public const string Authors = "authors";
}

/// <summary>What only the desk's index has besides; its sort key is the time of the last change or upload.</summary>
internal static class DeskFields
{
    public const int SchemaVersion = 2;

    /// <summary>Whom a picture names as its source: folded, pairs.</summary>
    public static readonly IndexedText Credit = new("credit");

    // Terms.
    public const string State = "state";
    public const string Uploader = "uploader";

    /// <summary>1 for a picture that lacks a description.</summary>
    public const string WithoutAltText = "withoutalt";
}

internal static class DocumentKinds
{
    public const string Article = "article";
    public const string Event = "event";
    public const string Tag = "tag";
    public const string Author = "author";

    // In the desk's index only.
    public const string Category = "category";
    public const string Picture = "picture";
}
