using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NewsPortal.Web.Areas.Admin.Forms;
using NewsPortal.Web.Areas.Admin.ViewModels;

namespace NewsPortal.Web.Areas.Admin;

/// <summary>What only the desk needs.</summary>
internal static class DeskServices
{
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<KeptForms>();
        services.AddSingleton<DeskPages>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedRequests>();
        services.AddScoped<ArticleEditor>();
        services.AddScoped<ArticleFinder>();
        services.AddScoped<MediaUploads>();
        services.AddScoped<StaffEditor>();
        services.AddScoped<AddressTrial>();
        services.AddScoped<StaffAccess>();
        // The server's sentences, in Vietnamese and beside the field, are the only ones.
        services.Configure<MvcViewOptions>(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
    }
}
