using System.CommandLine;
using NewsPortal.Infrastructure;
using NewsPortal.Infrastructure.Demo;
using Spectre.Console;

namespace NewsPortal.Cli.Commands;

internal static class SeedDemoCommand
{
    public static Command Create(Portal portal)
    {
        var command = new Command(
            "demo", "Loads the demo newsroom, Nhật báo Lam Hồng, into a database without articles.");
        command.SetAction(async (parsed, ct) =>
        {
            var services = await portal.ReadyAsync(ct);
            await Terminal.Progress().StartAsync(async context =>
            {
                var tasks = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                var progress = new DirectProgress<DemoProgress>(p =>
                {
                    var task = tasks.TryGetValue(p.Step, out var known)
                        ? known
                        : tasks[p.Step] = context.AddTask(p.Step, maxValue: p.Total);
                    task.Value = p.Done;
                });
                await services.SeedDemoAsync(new DemoOptions(), progress, ct);
            });
            await parsed.InvocationConfiguration.Output.WriteLineAsync("The demo newsroom is published.");
        });
        return command;
    }
}
