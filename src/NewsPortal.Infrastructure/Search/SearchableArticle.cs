using NewsPortal.Core.Articles;

namespace NewsPortal.Infrastructure.Search;

/// <summary>All that the readers' index knows of a live article.</summary>
internal sealed record SearchableArticle
{
    public required long Id { get; init; }
    public required long SortKey { get; init; }
    public required ArticleForm Form { get; init; }
    public required int CategoryId { get; init; }
    public required string Headline { get; init; }
    public required string Standfirst { get; init; }
    public required string BodyHtml { get; init; }

    /// <summary>Of the lead picture; the others' stand in the body.</summary>
    public string Caption { get; init; } = string.Empty;
    public IReadOnlyList<int> EventIds { get; init; } = [];
    public IReadOnlyList<int> TagIds { get; init; } = [];
    public IReadOnlyList<int> AuthorIds { get; init; } = [];

    /// <summary>Of its events, tags and authors.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
