using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure;

namespace NewsPortal.Testing;

/// <summary>The program's own services over a test's database and clock.</summary>
public static class TestServices
{
    public static ServiceProvider Build(
        TestDatabase database, TimeProvider clock, Action<IServiceCollection>? change = null) =>
        Build(database.ToConfiguration(), clock, change);

    public static ServiceProvider Build(
        IConfiguration configuration, TimeProvider clock, Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(clock);
        services.AddNewsPortal(configuration);
        change?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }
}
