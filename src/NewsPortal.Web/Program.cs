using NewsPortal.Infrastructure.Common;
using NewsPortal.Web.Startup;
using Serilog;

Log.Logger = Logging.ForStartUp();
try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPortal();

    var app = builder.Build();
    app.UsePortal();
    await app.MakeReadyAsync();
    await app.RunAsync();
    return 0;
}
catch (SettingsException wrong)
{
    Log.Fatal("{Sentence}", wrong.Message);
    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}
