using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Transfer;

/// <summary>An article as a line of the import file describes it. Unknown fields are left alone.</summary>
internal sealed record ImportRow
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = 16,
    };

    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd",
    ];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Text or number in the file; kept as text.</summary>
    public JsonElement Id { get; init; }
    public string? Title { get; init; }
    public string? Category { get; init; }
    public string? Sapo { get; init; }
    public string? Body { get; init; }

    /// <summary>ISO 8601; without an offset it is the clock in Vietnam.</summary>
    public string? Published { get; init; }
    public IReadOnlyList<string?>? Tags { get; init; }
    public string? Event { get; init; }
    public IReadOnlyList<string?>? Captions { get; init; }

    [JsonIgnore]
    public string ExternalId => Id.ValueKind switch
    {
        JsonValueKind.String => VietnameseText.CleanLine(Id.GetString()),
        JsonValueKind.Number => Id.GetRawText(),
        _ => string.Empty,
    };

    /// <exception cref="RowRejectedException">It cannot be read; the message says why.</exception>
    public static ImportRow Read(FileLine line)
    {
        var text = line.Text ?? throw new RowRejectedException(
            $"the line is longer than {LineReader.MaxLineLength / (1024 * 1024)} MB");
        if (!Utf8.IsValid(text))
        {
            throw new RowRejectedException("the line is not UTF-8");
        }

        try
        {
            return JsonSerializer.Deserialize<ImportRow>(WithoutMark(text), Format)
                ?? throw new RowRejectedException("the line holds no article");
        }
        catch (JsonException fault)
        {
            throw new RowRejectedException(Describe(fault));
        }
    }

    /// <summary>UTC; null when the row has no date.</summary>
    public DateTime? PublishedAt()
    {
        if (string.IsNullOrWhiteSpace(Published))
        {
            return null;
        }

        return DateTime.TryParseExact(
            Published.Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? time.Kind == DateTimeKind.Unspecified ? PortalTime.ToUtc(time) : time.ToUniversalTime()
            : throw new RowRejectedException($"'{Published}' is not a time like 2022-12-16T12:09:00+07:00");
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;

    /// <summary>What its reader stumbled over the serializer wraps; a value of the wrong kind it does not.</summary>
    private static string Describe(JsonException fault) =>
        fault.InnerException is not JsonException && fault.Path is { Length: > 2 } path
            ? $"the field '{path[2..]}' is not of the expected kind"
            : $"the line is not one whole JSON object (byte {fault.BytePositionInLine})";
}
