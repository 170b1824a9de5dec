using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Web.Areas.Admin;
using NewsPortal.Web.Background;
using NewsPortal.Web.Crawlers;
using NewsPortal.Web.Publications;
using NewsPortal.Web.TagHelpers;
using NewsPortal.Web.ViewModels;

namespace NewsPortal.Web.Startup;

/// <summary>Everything the portal is made of, one line each; the details stand in the file named.</summary>
internal static class PortalServices
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        // Started from a build rather than a publish, the assets lie where the build left them.
        builder.WebHost.UseStaticWebAssets();
        Logging.AddLogging(builder);
        builder.Services.AddNewsPortal(builder.Configuration);
        builder.Services.AddAccounts();
        builder.Services.AddPolicies();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddPages();
        builder.Services.AddSingleton<AssetManifest>();
        builder.Services.AddScoped<OldAddressRedirects>();
        builder.Services.AddScoped<SiteFrame>();
        builder.Services.AddScoped<ArticleSurroundings>();
        builder.Services.AddSingleton<RelatedStories>();
        builder.Services.AddScoped<SearchAnswers>();
        builder.Services.AddScoped<FeedSubjects>();
        builder.Services.AddDesk();
        builder.Services.AddLanguage(builder.Configuration);
        builder.Services.AddCompression();
        builder.Services.AddSingleton<DatabaseOutage>();
        builder.Services.AddSingleton<StorageOutage>();
        AddBackground(builder);
        builder.Services.AddRequestLimits();
        builder.Services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddForwardedHeaders(builder.Configuration);
    }

    private static void AddBackground(WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<OutboxService>();
        builder.Services.AddHostedService<RenewalService>();
        builder.Services.AddHostedService<ReadersSearchIndexService>();
        builder.Services.AddHostedService<DeskSearchIndexService>();
        builder.Services.AddPublications(builder.Configuration);
        builder.Services.AddHostedService<PublicationService>();
        builder.Services.AddHostedService<AnnouncementService>();
        builder.Services.AddHostedService<OldReceiptsService>();
        builder.Services.AddHostedService<RedirectHitsService>();
        if (builder.Configuration.ReadFlag("Media:Avif", otherwise: true))
        {
            builder.Services.AddHostedService<AvifService>();
        }
    }
}
