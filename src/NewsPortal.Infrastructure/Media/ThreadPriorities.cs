using System.Runtime.InteropServices;

namespace NewsPortal.Infrastructure.Media;

internal static class ThreadPriorities
{
    private const int PrioProcess = 0;
    private const int CallingThread = 0;
    private const int Nice = 10;

    /// <summary>
    /// Lets every other thread of the process go first. .NET ignores <see cref="Thread.Priority"/> on Linux, where
    /// niceness belongs to the thread and is inherited by those that libvips starts from it (man 2 setpriority).
    /// </summary>
    public static void LowerThisThread()
    {
        if (!OperatingSystem.IsLinux())
        {
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        }
        else
        {
            // A sandbox may refuse it: pictures are then made at normal priority.
            _ = setpriority(PrioProcess, CallingThread, Nice);
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setpriority(int which, int who, int priority);
}
