using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>Pages of the desk that any request may end with, also where no controller runs.</summary>
public sealed class DeskPages(IModelMetadataProvider metadata)
{
    private const string Views = "~/Areas/Admin/Views/";

    public ViewResult SignIn(ViewModels.SignInForm form) =>
        Page(StatusCodes.Status401Unauthorized, "SignIn/Index.cshtml", form);

    public ViewResult Forbidden() => Page(StatusCodes.Status403Forbidden, "Shared/Forbidden.cshtml", null);

    public ViewResult Resend(KeptForm form, ResendCause cause) => Page(
        cause == ResendCause.DatabaseAway ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK,
        "Shared/Resend.cshtml", new ResendPage(form, cause));

    /// <summary>Sends a page from middleware.</summary>
    public static Task SendAsync(HttpContext http, ViewResult page)
    {
        var route = new RouteData(new RouteValueDictionary { ["area"] = "Admin", ["controller"] = "Shared" });
        return page.ExecuteResultAsync(new ActionContext(http, route, new ActionDescriptor()));
    }

    private ViewResult Page(int status, string view, object? model) => new()
    {
        ViewName = Views + view,
        StatusCode = status,
        ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = model },
    };
}
