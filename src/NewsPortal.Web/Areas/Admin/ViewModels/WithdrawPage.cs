using NewsPortal.Core.Articles;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed record WithdrawForm(long Version, string? Reason);

public sealed record WithdrawPage(Article Article, string? PublicPath, WithdrawForm Form);
