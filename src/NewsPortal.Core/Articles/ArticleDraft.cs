namespace NewsPortal.Core.Articles;

/// <summary>What a person typed into the article form: content with tags by name, created when saved.</summary>
public sealed record ArticleDraft(ArticleContent Content, IReadOnlyList<string> TagNames);
