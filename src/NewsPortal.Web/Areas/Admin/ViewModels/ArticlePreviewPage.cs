using NewsPortal.Core.Articles;
using NewsPortal.Core.Users;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>The readers' page of an article's newest revision, and what may be done with it from there.</summary>
public sealed record ArticlePreviewPage(ArticleViewModel Public, Article Article, Staff Reader)
{
    public bool MayPublish => ArticleWorkflow.Allows(Article.State, ArticleVerb.Publish, Reader);
    public bool MayUpdate => Article.HasUnpublishedChanges
        && ArticleWorkflow.Allows(Article.State, ArticleVerb.Update, Reader);
}
