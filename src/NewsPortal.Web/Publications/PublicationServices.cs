using System.Net;
using System.Net.Security;

namespace NewsPortal.Web.Publications;

/// <summary>What is seen to after a publication.</summary>
internal static class PublicationServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static void AddPublications(this IServiceCollection services)
    {
        services.AddHttpClient(SelfClient.Client, c => c.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(ToOurselves).RemoveAllLoggers();
        services.AddHttpClient(Announcement.Client, c => c.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // Whoever is told is who the settings name, not who that one sends us to.
                AllowAutoRedirect = false,
                UseCookies = false,
            }).RemoveAllLoggers();
        services.AddScoped<PublicationRound>();
        services.AddScoped<AnnouncementRound>();
        services.AddScoped<PublicationReader>();
        services.AddScoped<ListPaths>();
        services.AddScoped<PublicationChecks>();
        services.AddScoped<PageCheck>();
        services.AddScoped<ListCheck>();
        services.AddScoped<SitemapCheck>();
        services.AddScoped<StructuredDataCheck>();
        services.AddScoped<IndexNow>();
        services.AddScoped<WebSub>();
        services.AddSingleton<SelfClient>();
        services.AddSingleton<Announcement>();
    }

    private static SocketsHttpHandler ToOurselves() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.All,
        // Our own certificate is made out to the public name, not to the address we listen on.
        SslOptions =
        {
            RemoteCertificateValidationCallback = (_, _, _, errors) =>
                (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None,
        },
    };
}
