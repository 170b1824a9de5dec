using System.Runtime.InteropServices;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// glibc keeps what libvips frees: every thread gets an arena of its own, and the size from which memory goes back to
/// the system at once grows with the largest block ever freed. Both are pinned (man 3 mallopt).
/// </summary>
internal static class NativeMemory
{
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;
    private const int Megabyte = 1024 * 1024;

    public static void Restrain()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = mallopt(MmapThreshold, Megabyte);
            _ = mallopt(ArenaMax, 2);
        }
        catch (EntryPointNotFoundException)
        {
            // musl (Alpine) has one arena and nothing to set.
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int mallopt(int parameter, int value);
}
