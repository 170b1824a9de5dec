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
}
finally
{
    await Log.CloseAndFlushAsync();
}
