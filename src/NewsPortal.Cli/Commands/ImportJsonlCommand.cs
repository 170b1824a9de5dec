using System.CommandLine;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Transfer;

namespace NewsPortal.Cli.Commands;

internal static class ImportJsonlCommand
{
    private const int RemarksShown = 100;

    public static Command Create(Portal portal)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "One JSON object a line, gzip or plain." };
        file.AcceptExistingOnly();
        var command = new Command(
            "jsonl",
            """
            Publishes the articles of a file: id, title, sapo, body, category, published, tags, event, captions.
            Articles are known by their id, so that the same file can be imported again. Ctrl+C stops after the row
            at work. Exit code 3 says that lines were rejected; the report names them.
            """) { file };
        command.SetAction(async (parsed, ct) =>
        {
            var services = await portal.ReadyAsync(ct);
            var report = await Terminal.Progress().StartAsync(async context =>
            {
                var bar = context.AddTask("articles", maxValue: 1);
                var progress = new DirectProgress<ImportProgress>(
                    p => (bar.MaxValue, bar.Value) = (p.BytesTotal, p.BytesRead));
                return await services.ImportJsonLinesAsync(parsed.GetRequiredValue(file).FullName, progress, ct);
            });
            await WriteAsync(report, parsed.InvocationConfiguration.Output);
            return report.Stopped ? ExitCode.Stopped
                : report.Damage is not null || report.Outage is not null ? ExitCode.Failed
                : report[ImportOutcome.Rejected] > 0 ? ExitCode.Incomplete : ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAsync(ImportReport report, TextWriter output)
    {
        foreach (var remark in report.Remarks.Take(RemarksShown))
        {
            await output.WriteLineAsync($"line {remark.Line}: {remark.Text}");
        }

        if (report.Remarks.Count + report.RemarksLeftOut > RemarksShown)
        {
            await output.WriteLineAsync(
                $"and {report.Remarks.Count + report.RemarksLeftOut - RemarksShown} more lines like these");
        }

        if (report.Damage is { } damage)
        {
            await output.WriteLineAsync($"The file is damaged and could not be read to its end: {damage}");
        }

        if (report.Outage is { } outage)
        {
            await output.WriteLineAsync($"Stopped because the database took no more, at {outage}. Run it again later.");
        }

        var counts = Enum.GetValues<ImportOutcome>().Select(o => $"{report[o]} {Words(o)}");
        await output.WriteLineAsync(
            string.Join(", ", counts) + (report.Stopped ? "; stopped before the end" : string.Empty));
    }

    private static string Words(ImportOutcome outcome) =>
        outcome == ImportOutcome.LeftAlone ? "left alone" : outcome.ToString().ToLowerInvariant();
}
