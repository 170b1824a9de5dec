using System.CommandLine;
using System.Globalization;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Media.Cleaning;
using Spectre.Console;

namespace NewsPortal.Cli.Commands;

internal static class MediaCleanCommand
{
    public static Command Create(Portal portal)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "List the same, remove nothing." };
        var days = new Option<int>("--older-than")
        {
            Description = "Days that a picture or file must have lain unused; at least 1.",
            DefaultValueFactory = _ => 7,
        };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--older-than is at least 1: what is being uploaded now has a file and no row yet.");
            }
        });
        var command = new Command(
            "clean",
            """
            Removes pictures that no revision ever saved, no event, static page or published page names, and files that
            no row stands for. What readers were ever shown stays. The portal may run meanwhile. Ctrl+C stops after the
            picture at work.
            """) { dryRun, days };
        command.SetAction(async (parsed, ct) =>
        {
            var services = await portal.ReadyAsync(ct);
            var options = new CleaningOptions(
                TimeSpan.FromDays(parsed.GetValue(days)), parsed.GetValue(dryRun));
            var report = await Terminal.Progress().StartAsync(context =>
            {
                var tasks = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                var progress = new DirectProgress<CleaningProgress>(p =>
                {
                    var task = tasks.TryGetValue(p.Step, out var known)
                        ? known
                        : tasks[p.Step] = context.AddTask(p.Step, maxValue: p.Total);
                    task.Value = p.Done;
                });
                return services.CleanMediaAsync(options, progress, ct);
            });
            await WriteAsync(report, options, parsed.InvocationConfiguration.Output);
            return report.Stopped ? ExitCode.Stopped : report.Outage is null ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task WriteAsync(CleaningReport report, CleaningOptions options, TextWriter output)
    {
        foreach (var picture in report.Pictures)
        {
            var day = picture.UploadedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await output.WriteLineAsync(
                $"media:{picture.Id} {picture.FileName}, uploaded {day}, never used: "
                + $"{picture.Files} files, {Size.Of(picture.Bytes)}");
        }

        foreach (var orphans in report.Orphans)
        {
            await output.WriteLineAsync(
                $"{orphans.Name} without a row: {orphans.Files} files, {Size.Of(orphans.Bytes)}");
        }

        if (report.Outage is { } outage)
        {
            await output.WriteLineAsync($"Could not go on: {outage} Run it again later.");
        }

        await output.WriteLineAsync(
            $"{report.Pictures.Count} unused pictures and {report.Orphans.Count} orphans, {report.Files} files, "
            + $"{Size.Of(report.Bytes)} {(options.DryRun ? "would be removed" : "removed")}"
            + (report.Kept > 0 ? $", {report.Kept} kept because they were used meanwhile" : string.Empty)
            + (report.Stopped ? "; stopped before the end" : string.Empty));
    }
}
