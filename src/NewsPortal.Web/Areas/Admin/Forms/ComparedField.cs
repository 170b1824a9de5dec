namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>One field of a form that two people changed.</summary>
/// <param name="Label">Resource key of its name.</param>
public sealed record ComparedField(string Label, string Theirs, string Yours)
{
    /// <summary>Where a view finds them.</summary>
    public const string Key = "Compared";

    /// <summary>Paragraphs, each with whether it stands in this text only.</summary>
    public IEnumerable<(string Line, bool Only)> TheirLines => Marked(Theirs, Yours);
    public IEnumerable<(string Line, bool Only)> YourLines => Marked(Yours, Theirs);

    public bool Differs => Normal(Theirs) != Normal(Yours);

    public static ComparedField Of(string label, object? theirs, object? yours) =>
        new(label, theirs?.ToString() ?? string.Empty, yours?.ToString() ?? string.Empty);

    private static IEnumerable<(string, bool)> Marked(string text, string other)
    {
        var others = Lines(other).ToHashSet();
        return Lines(text).Select(line => (line, !others.Contains(line)));
    }

    private static IEnumerable<string> Lines(string text) =>
        Normal(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();
}
