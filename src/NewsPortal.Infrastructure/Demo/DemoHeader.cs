namespace NewsPortal.Infrastructure.Demo;

/// <summary>The <c>key: value</c> lines between two <c>---</c> that begin an article or a page.</summary>
internal sealed class DemoHeader
{
    private const string Fence = "---";

    private readonly DemoFile _file;
    private readonly Dictionary<string, (string Value, int Line)> _fields = new(StringComparer.Ordinal);

    private DemoHeader(DemoFile file) => _file = file;

    /// <summary>Index of the first line after the header.</summary>
    public int BodyStart { get; private set; }

    public string this[string key] => Find(key) ?? throw _file.Fault(1, $"'{key}' is missing.");

    public string? Find(string key) => _fields.TryGetValue(key, out var field) ? field.Value : null;

    /// <summary>The values between commas; none when the key is missing.</summary>
    public IReadOnlyList<string> List(string key) =>
        Find(key)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public FormatException Fault(string key, string what) =>
        _file.Fault(_fields.TryGetValue(key, out var field) ? field.Line : 1, what);

    public static DemoHeader Read(DemoFile file, IReadOnlyCollection<string> knownKeys)
    {
        if (file.Lines[0] != Fence)
        {
            throw file.Fault(1, $"expected '{Fence}'.");
        }

        var header = new DemoHeader(file);
        for (var i = 1; i < file.Lines.Count; i++)
        {
            if (file.Lines[i] == Fence)
            {
                header.BodyStart = i + 1;
                return header;
            }

            header.Add(file.Lines[i], i + 1, knownKeys);
        }

        throw file.Fault(file.Lines.Count, $"the header is not closed by '{Fence}'.");
    }

    private void Add(string text, int line, IReadOnlyCollection<string> knownKeys)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var key = colon < 0 ? text : text[..colon];
        if (colon < 0 || !knownKeys.Contains(key))
        {
            throw _file.Fault(line, $"'{key}' is not a known key with a value.");
        }

        if (!_fields.TryAdd(key, (text[(colon + 2)..].Trim(), line)))
        {
            throw _file.Fault(line, $"'{key}' stands there twice.");
        }
    }
}
