using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure;
using Serilog;
using Serilog.Events;

namespace NewsPortal.Cli;

/// <summary>The portal's services under the site's settings, built when a command first asks for them.</summary>
internal sealed class Portal(string[] settings) : IAsyncDisposable
{
    private ServiceProvider? _services;

    public IServiceProvider Services => _services ??= Build();

    /// <summary>The services of a database that is there and of this program's schema.</summary>
    /// <exception cref="CommandException">It lacks a migration.</exception>
    public async Task<IServiceProvider> ReadyAsync(CancellationToken ct) => await Services.IsDatabaseCurrentAsync(ct)
        ? Services
        : throw new CommandException("The database lacks migrations of this program; run: newsportal migrate");

    public ValueTask DisposeAsync() => _services?.DisposeAsync() ?? ValueTask.CompletedTask;

    private ServiceProvider Build()
    {
        var configuration = Configuration();
        var log = new LoggerConfiguration().MinimumLevel.Warning()
            .WriteTo.Console(
                standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddLogging(b => b.AddSerilog(log, dispose: true));
        services.AddNewsPortal(configuration);
        return services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private IConfigurationRoot Configuration()
    {
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production";
        var builder = new ConfigurationBuilder();
        foreach (var folder in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }.Distinct())
        {
            builder.AddJsonFile(Path.Combine(folder, "appsettings.json"), optional: true);
            builder.AddJsonFile(Path.Combine(folder, $"appsettings.{environment}.json"), optional: true);
        }

        return builder.AddEnvironmentVariables().AddCommandLine(settings).Build();
    }
}
