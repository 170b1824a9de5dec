using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed record ArticleHistoryPage(Article Article, IReadOnlyList<AuditEntry> Entries);
