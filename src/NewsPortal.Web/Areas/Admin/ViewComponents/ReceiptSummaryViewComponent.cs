using Microsoft.AspNetCore.Mvc;
using NewsPortal.Core.Publications;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin.ViewComponents;

/// <summary>One line in the editor: how the newest publication went.</summary>
public sealed class ReceiptSummaryViewComponent(IPublicationSteps steps) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(long articleId)
    {
        var latest = await steps.LatestAsync(articleId, HttpContext.RequestAborted);
        return Receipt.Of(latest) is [var newest, ..] ? View(newest) : Content(string.Empty);
    }
}
