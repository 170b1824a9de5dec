using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Structured logs with UTC times, configured in appsettings ("Serilog"). A request's line holds method, path, status
/// and time: no address of a person, no name, no query string, no cookie.
/// </summary>
public static class Logging
{
    private const string RequestLine = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0} ms";

    /// <summary>For a developer's console; elsewhere each line is JSON.</summary>
    public static ITextFormatter Readable { get; } = new MessageTemplateTextFormatter(
        "{UtcTimestamp:HH:mm:ss}Z {Level:u3} {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture);

    /// <summary>Says why the portal did not start, before its configuration is read.</summary>
    internal static Serilog.ILogger ForStartUp() =>
        new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateLogger();

    internal static void AddLogging(WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logs) => logs.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services),
            preserveStaticLogger: true);

    internal static void WriteRequestLine(RequestLoggingOptions options, IServiceProvider services)
    {
        options.Logger = services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = RequestLine;
        options.IncludeQueryInRequestPath = false;
        options.GetLevel = (context, _, failure) =>
            failure is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
                ? LogEventLevel.Error
                : IsFile(context.Request.Path) ? LogEventLevel.Debug : LogEventLevel.Information;
    }

    private static bool IsFile(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal)
        || path.StartsWithSegments("/media", StringComparison.Ordinal);
}
