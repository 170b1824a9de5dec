using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Tags;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Audit;
using NewsPortal.Infrastructure.Authors;
using NewsPortal.Infrastructure.Categories;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Infrastructure.Events;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Pages;
using NewsPortal.Infrastructure.Publications;
using NewsPortal.Infrastructure.Rendering;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Settings;
using NewsPortal.Infrastructure.Tags;
using NewsPortal.Infrastructure.Transfer;

namespace NewsPortal.Infrastructure;

/// <summary>What Web and Cli register; what is done to a whole installation stands in NewsPortalTasks.</summary>
public static class InfrastructureServices
{
    /// <summary>Registers every contract of NewsPortal.Core, the desk and the accounts' stores.</summary>
    public static IServiceCollection AddNewsPortal(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        var data = new DataDirectory(configuration);
        services.AddSingleton(data);
        services.AddKeys(data);
        services.AddDatabase(configuration);
        services.AddDesk();
        services.AddReaders();
        services.AddNewsroom();
        services.AddRendering();
        services.AddMedia(configuration);
        services.AddSearchIndexes();
        services.AddOutbox();
        services.AddTools();
        return services;
    }

    /// <summary>What cookies and kept forms are protected with: the same after a restart and on every node.</summary>
    private static void AddKeys(this IServiceCollection services, DataDirectory data) => services
        .AddDataProtection()
        .SetApplicationName("NewsPortal")
        .PersistKeysToFileSystem(new DirectoryInfo(data.Keys));

    private static void AddDesk(this IServiceCollection services) => services
        .AddScoped<EditorialDesk>()
        .AddScoped<IArticleRepository, ArticleRepository>()
        .AddScoped<IDeskArticles, DeskArticles>()
        .AddScoped<DraftRows>()
        .AddScoped<ArticlePublication>()
        .AddScoped<PublicationOwners>()
        .AddScoped<PublishedAddresses>()
        .AddScoped<PublicationStepQueue>()
        .AddScoped<IPublicationSteps, PublicationSteps>()
        .AddScoped<ReprojectionQueue>()
        .AddScoped<Reprojector>()
        .AddScoped<ReprojectionRun>()
        .AddScoped<IAuditTrail, AuditTrail>();

    private static void AddReaders(this IServiceCollection services) => services
        .AddScoped<IPublishedArticles, PublishedArticles>()
        .AddArticleSearch()
        .AddScoped<SitemapTimes>()
        .AddScoped<ISitemapSource, SitemapSource>();

    private static void AddNewsroom(this IServiceCollection services) => services
        .AddScoped<ListOwnerChanges>()
        .AddScoped<NamedRows>()
        .AddScoped<CategoryMove>()
        .AddScoped<ICategories, CategoryRepository>()
        .AddScoped<INewsEvents, NewsEventRepository>()
        .AddScoped<IAuthors, AuthorRepository>()
        .AddScoped<TagRenaming>()
        .AddScoped<ITags, TagRepository>()
        .AddScoped<StaticPageRendering>()
        .AddScoped<IStaticPages, StaticPageRepository>()
        .AddScoped<ISiteSettings, SettingsRepository>()
        .AddScoped<Redirects>()
        .AddScoped<IRedirects>(provider => provider.GetRequiredService<Redirects>())
        .AddScoped<PatternSearch>()
        .AddSingleton<QueriedAddresses>()
        .AddSingleton<IOutboxHandler>(provider => provider.GetRequiredService<QueriedAddresses>())
        .AddScoped<LivePages>()
        .AddScoped<RedirectEnd>()
        .AddScoped<RedirectImporter>()
        .AddScoped<IRedirectDesk, RedirectDesk>()
        .AddScoped<IRedirectPatterns, RedirectPatterns>()
        .AddSingleton<RedirectHits>();

    private static void AddOutbox(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<ReprojectionLag>()
        .AddSingleton<OutboxRelay>()
        .AddSingleton<IOutboxHandler, OutboxCounter>();

    private static void AddTools(this IServiceCollection services) => services
        .AddScoped<StaffAccounts>()
        .AddScoped<FirstRun>()
        .AddScoped<DemoNewsroom>()
        .AddScoped<DemoStructure>()
        .AddScoped<DemoPictures>()
        .AddScoped<DemoStories>()
        .AddSingleton<ArticleImport>();
}
