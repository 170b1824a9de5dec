using System.Globalization;

namespace NewsPortal.Benchmarks;

/// <summary>Prints a figure beside what was promised.</summary>
internal sealed class Targets
{
    public const int Met = 0;
    public const int Missed = 1;
    public const int CannotMeasure = 2;

    private bool _allMet = true;

    public int ExitCode => _allMet ? Met : Missed;

    public void Check(string what, double measured, double most, string unit)
    {
        var met = measured <= most;
        _allMet &= met;
        Print(what, $"{measured:0.##} {unit}   at most {most:0.##}: {(met ? "met" : "MISSED")}");
    }

    public void AtLeast(string what, double measured, double least)
    {
        var met = measured >= least;
        _allMet &= met;
        Print(what, $"{measured:0.##}   at least {least:0.##}: {(met ? "met" : "MISSED")}");
    }

    public static void Print(string what, FormattableString value) =>
        Console.WriteLine($"  {what,-44} {value.ToString(CultureInfo.InvariantCulture)}");
}
