namespace NewsPortal.Infrastructure.Articles;

/// <summary>
/// A slug under which readers once saw an article. Its addresses with a number need no such row; those of an older
/// site, which name nothing but the slug, do.
/// </summary>
internal sealed record FormerSlug(string Slug, long ArticleId);
