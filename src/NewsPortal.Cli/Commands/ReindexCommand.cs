using System.CommandLine;
using NewsPortal.Infrastructure;

namespace NewsPortal.Cli.Commands;

internal static class ReindexCommand
{
    public static Command Create(Portal portal)
    {
        var readers = new Option<bool>("--readers") { Description = "Only the index of the readers' search." };
        var desk = new Option<bool>("--desk") { Description = "Only the index of the desk's lists." };
        var command = new Command(
            "reindex",
            """
            Builds the search indexes of this node anew from the database, beside those in use. A portal that runs on
            the same data directory goes on answering from the old ones and takes the new ones over within seconds.
            Never needed for their sake: a portal builds an index that is absent, damaged or of an older program by
            itself.
            """) { readers, desk };
        command.SetAction(async (parsed, ct) =>
        {
            var services = await portal.ReadyAsync(ct);
            var (onlyReaders, onlyDesk) = (parsed.GetValue(readers), parsed.GetValue(desk));
            foreach (var kind in Enum.GetValues<SearchIndexKind>())
            {
                if (onlyReaders == onlyDesk || onlyReaders == (kind == SearchIndexKind.Readers))
                {
                    var documents = await BuildAsync(services, kind, ct);
                    await parsed.InvocationConfiguration.Output.WriteLineAsync($"{kind}: {documents} documents");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Task<int> BuildAsync(IServiceProvider services, SearchIndexKind kind, CancellationToken ct) =>
        Terminal.Progress().StartAsync(context =>
        {
            var bar = context.AddTask(kind.ToString(), maxValue: 1);
            var progress = new DirectProgress<ReindexProgress>(
                p => (bar.MaxValue, bar.Value) = (Math.Max(1, p.Total), Math.Min(p.Done, p.Total)));
            return services.ReindexAsync(kind, progress, ct);
        });
}
