using System.CommandLine;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Cli.Commands;

internal static class MediaMoveCommand
{
    public static Command Create(Portal portal)
    {
        var from = new Option<MediaStoreKind>("--from") { Description = "Where the files are.", Required = true };
        var to = new Option<MediaStoreKind>("--to") { Description = "Where they go.", Required = true };
        var delete = new Option<bool>("--delete")
        {
            Description = "Remove each file at the source once its copy is proven; the portal must use the target.",
        };
        var command = new Command(
            "move",
            """
            Copies every picture from one store to the other, and compares each copy's SHA-256 with the file's. May be
            stopped and run again: what is right in the target is only read. Ctrl+C stops after the files at work.
            Exit code 3 says that files failed; the report names them.
            """) { from, to, delete };
        command.SetAction(async (parsed, ct) =>
        {
            var report = await Terminal.Progress().StartAsync(context =>
            {
                var bar = context.AddTask("bytes", maxValue: 1);
                var progress = new DirectProgress<MoveProgress>(
                    p => (bar.MaxValue, bar.Value) = (p.BytesTotal, p.BytesDone));
                return portal.Services.MoveMediaAsync(
                    parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(delete), progress, ct);
            });
            await WriteAsync(report, parsed.InvocationConfiguration.Output);
            return report.Stopped ? ExitCode.Stopped
                : report.Outage is not null ? ExitCode.Failed
                : report[MoveOutcome.Failed] > 0 ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAsync(MoveReport report, TextWriter output)
    {
        foreach (var remark in report.Remarks)
        {
            await output.WriteLineAsync(remark);
        }

        if (report.Outage is { } outage)
        {
            await output.WriteLineAsync($"Could not go on: {outage} Run it again later.");
        }

        await output.WriteLineAsync(
            $"{report[MoveOutcome.Copied]} copied, {report[MoveOutcome.AlreadyThere]} already there, "
            + $"{report[MoveOutcome.Replaced]} replaced, {report[MoveOutcome.Failed]} failed, "
            + $"{report.Deleted} deleted at the source; {Size.Of(report.Bytes)} proven"
            + (report.Stopped ? "; stopped before the end" : string.Empty));
    }
}
