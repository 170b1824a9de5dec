namespace NewsPortal.Cli;

/// <summary>What the program answers to the shell; wrong arguments are answered by 1 as well.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>Done, but for lines that were rejected or files that failed.</summary>
    public const int Incomplete = 3;

    /// <summary>Ended by Ctrl+C, as shells count it: 128 and the signal's number.</summary>
    public const int Stopped = 130;
}
