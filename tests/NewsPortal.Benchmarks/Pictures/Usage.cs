using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsPortal.Benchmarks.Pictures;

/// <summary>Processor time of children that have ended (man 2 getrusage) and memory of a living process.</summary>
internal static class Usage
{
    private const int Children = -1;

    public static double SecondsOfChildren()
    {
        var usage = new long[18];
        return getrusage(Children, usage) == 0
            ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6)
            : throw new InvalidOperationException("getrusage failed.");
    }

    /// <param name="field">VmHWM: the most a process ever held; VmRSS: what it holds now.</param>
    /// <returns>MB of 1,048,576 bytes.</returns>
    public static double Megabytes(string field, string process = "self")
    {
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        var kilobytes = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024.0;
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, [Out] long[] usage);
}
