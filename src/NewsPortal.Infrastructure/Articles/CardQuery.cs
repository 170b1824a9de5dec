using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Articles;

/// <summary>The one projection from published rows to what lists show.</summary>
internal static class CardQuery
{
    public static IQueryable<PublishedArticle> In(this NewsDbContext db, IQueryable<PublishedLink> links) =>
        from link in links
        join article in db.PublishedArticles on link.ArticleId equals article.ArticleId
        orderby link.SortKey descending
        select article;

    public static IQueryable<ArticleCard> Cards(this NewsDbContext db, IQueryable<PublishedArticle> articles) =>
        from article in articles
        join category in db.Categories on article.CategoryId equals category.Id
        orderby article.SortKey descending
        select new ArticleCard
        {
            Id = article.ArticleId,
            Headline = article.Headline,
            Standfirst = article.Standfirst,
            Slug = article.Slug,
            CategorySlug = category.Slug,
            CategoryName = category.Name,
            Form = article.Form,
            PublishedAt = article.PublishedAt,
            CorrectedAt = article.CorrectedAt,
            SortKey = article.SortKey,
            Lead = article.Lead,
            PictureCount = article.Form == ArticleForm.Photo
                ? db.PublishedMediaUses.Count(use => use.ArticleId == article.ArticleId) : 0,
        };
}
