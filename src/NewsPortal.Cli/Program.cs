using System.CommandLine;
using NewsPortal.Cli;
using NewsPortal.Cli.Commands;

var (settings, words) = SettingsArguments.Split(args);
var portal = new Portal(settings);
var root = new RootCommand(
    """
    Command line of NewsPortal.
    Settings come from appsettings.json next to this program and in the working directory, from environment variables
    (Data__Directory), and from arguments that name one: --Data:Directory /srv/newsportal --Database:Provider SqlServer
    """)
{
    MigrateCommand.Create(portal),
    new Command("user", "Accounts of the newsroom.")
    {
        UserCreateCommand.Create(portal), UserResetPasswordCommand.Create(portal),
    },
    new Command("seed", "Content for an empty database.") { SeedDemoCommand.Create(portal) },
    new Command("media", "Stored pictures.") { MediaMoveCommand.Create(portal), MediaCleanCommand.Create(portal) },
    new Command("import", "Articles from elsewhere.") { ImportJsonlCommand.Create(portal) },
    ReindexCommand.Create(portal),
};

return await Failures.ReportAsync(() => root.Parse(words).InvokeAsync(new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    // An import finishes the batch it is writing before it stops, a move its files.
    ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
}), portal);
