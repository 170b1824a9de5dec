namespace NewsPortal.Web.Tests.Admin;

/// <summary>The text of a real page, taken apart as its editor would type it.</summary>
internal sealed record SampleReport(
    string Category, string Headline, string Standfirst, IReadOnlyList<SampleBlock> Blocks,
    IReadOnlyList<string> Authors)
{
    private static readonly string[] CaptionStarts = ["Toàn cảnh", "Đồng chí", "Phó Chủ tịch", "Các đại biểu"];
    private const int LongestCaption = 160;

    public IReadOnlyList<string> Captions => [.. Blocks.Where(b => b.IsCaption).Select(b => b.Text)];

    /// <summary>Everything a reader must find.</summary>
    public IEnumerable<string> Sentences => Blocks.Select(b => b.Text).Prepend(Standfirst);

    public static SampleReport Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var signed = lines.FindIndex(l => l.Contains(" _ ", StringComparison.Ordinal));
        return new SampleReport(
            lines[0], lines[1], lines[3],
            [.. lines[4..signed].Select(l => new SampleBlock(l, IsCaption(l)))],
            lines[signed].Split(" _ "));
    }

    public string Markdown(IReadOnlyList<int> pictures)
    {
        var next = 0;
        return string.Join("\n\n", Blocks.Select(b =>
            b.IsCaption ? $"![{b.Text}](media:{pictures[next++]} \"{b.Text.Replace("\"", "\\\"")}\")" : b.Text));
    }

    private static bool IsCaption(string line) =>
        line.Length < LongestCaption && CaptionStarts.Any(s => line.StartsWith(s, StringComparison.Ordinal));
}

internal sealed record SampleBlock(string Text, bool IsCaption);
