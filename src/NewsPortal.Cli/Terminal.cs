using Spectre.Console;

namespace NewsPortal.Cli;

internal static class Terminal
{
    private static readonly IAnsiConsole Errors =
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Bars on the error stream, so that the report on standard output can be kept in a file.</summary>
    public static Progress Progress() => Errors.Progress().Columns(
        new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());
}

/// <summary>Reports on the thread that works; with <see cref="Progress{T}"/> reports overtake each other.</summary>
internal sealed class DirectProgress<T>(Action<T> show) : IProgress<T>
{
    public void Report(T value) => show(value);
}
