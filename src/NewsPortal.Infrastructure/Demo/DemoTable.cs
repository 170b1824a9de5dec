namespace NewsPortal.Infrastructure.Demo;

/// <summary>A line of values between bars: <c>slug | name | description</c>.</summary>
internal sealed record DemoRow(DemoFile File, int Line, string Section, bool Indented, IReadOnlyList<string> Values)
{
    public string this[int column] => Values[column];

    public FormatException Fault(string what) => File.Fault(Line, what);
}

/// <summary>Files of such lines, in sections headed by <c>[name]</c>; empty lines do not count.</summary>
internal static class DemoTable
{
    public static IEnumerable<DemoRow> Rows(DemoFile file, int columns) => Rows(file).Select(r => Checked(r, columns));

    public static IEnumerable<DemoRow> Rows(DemoFile file, string section, int columns) =>
        Rows(file).Where(r => r.Section == section).Select(r => Checked(r, columns));

    private static IEnumerable<DemoRow> Rows(DemoFile file)
    {
        var section = string.Empty;
        for (var i = 0; i < file.Lines.Count; i++)
        {
            var line = file.Lines[i];
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
            }
            else if (line.Length > 0)
            {
                var values = line.Split('|', StringSplitOptions.TrimEntries);
                yield return new DemoRow(file, i + 1, section, line[0] == ' ', values);
            }
        }
    }

    private static DemoRow Checked(DemoRow row, int columns) => row.Values.Count == columns
        ? row
        : throw row.Fault($"expected {columns} values between bars, found {row.Values.Count}.");
}
