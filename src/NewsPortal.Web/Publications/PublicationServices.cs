using System.Net;
using System.Net.Security;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Web.Publications;

/// <summary>What is seen to after a publication.</summary>
internal static class PublicationServices
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <exception cref="SettingsException">Our own address is none.</exception>
    public static void AddPublications(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[SelfClient.AddressKey] is { } own
            && !(Uri.TryCreate(own, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            throw new SettingsException($"{SelfClient.AddressKey} is '{own}'; it must begin with http:// or https://.");
        }

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
