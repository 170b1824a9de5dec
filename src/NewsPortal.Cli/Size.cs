using System.Globalization;

namespace NewsPortal.Cli;

internal static class Size
{
    private const double Megabyte = 1_000_000;

    /// <summary>In megabytes of a million bytes.</summary>
    public static string Of(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.0} MB");
}
