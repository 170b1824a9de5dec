using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Which proxies may say how the visitor came: "ForwardedHeaders:KnownProxies" and "…:KnownNetworks". With none
/// configured the headers of strangers are ignored.
/// </summary>
internal static class ForwardedHeadersSetup
{
    /// <exception cref="SettingsException">One sentence says what is wrong.</exception>
    public static void AddForwardedHeaders(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = Read<IPAddress>(
            configuration, "ForwardedHeaders:KnownProxies", "address such as 10.0.0.1", IPAddress.TryParse);
        var networks = Read<System.Net.IPNetwork>(
            configuration, "ForwardedHeaders:KnownNetworks", "network such as 10.0.0.0/8",
            System.Net.IPNetwork.TryParse);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Count + networks.Count > 0
                ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
                : ForwardedHeaders.None;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            proxies.ForEach(options.KnownProxies.Add);
            networks.ForEach(options.KnownIPNetworks.Add);
        });
    }

    private delegate bool Reading<T>(string text, [MaybeNullWhen(false)] out T value);

    private static List<T> Read<T>(IConfiguration configuration, string key, string what, Reading<T> read) =>
    [
        .. (configuration.GetSection(key).Get<string[]>() ?? []).Select(text => read(text, out var value)
            ? value : throw new SettingsException($"{key} has '{text}', which is no {what}.")),
    ];
}
