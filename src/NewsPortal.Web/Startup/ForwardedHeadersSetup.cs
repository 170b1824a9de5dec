using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Which proxies may say how the visitor came: "ForwardedHeaders:KnownProxies" and "…:KnownNetworks". With none
/// configured the headers of strangers are ignored.
/// </summary>
internal static class ForwardedHeadersSetup
{
    public static void AddForwardedHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = configuration.GetSection("ForwardedHeaders:KnownProxies").Get<string[]>() ?? [];
        var networks = configuration.GetSection("ForwardedHeaders:KnownNetworks").Get<string[]>() ?? [];
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Length + networks.Length > 0
                ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            Array.ForEach(proxies, p => options.KnownProxies.Add(IPAddress.Parse(p)));
            Array.ForEach(networks, n => options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(n)));
        });
    }
}
