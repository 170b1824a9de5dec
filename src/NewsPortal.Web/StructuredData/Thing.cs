using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsPortal.Web.StructuredData;

/// <summary>Something a page tells search engines, in the words of https://schema.org.</summary>
public abstract record Thing([property: JsonPropertyName("@type"), JsonPropertyOrder(-2)] string Type)
{
    // This encoder writes Vietnamese as letters, but <, &, quotes and U+2028 as escapes: no text can end the script.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    [JsonPropertyName("@context"), JsonPropertyOrder(-3)]
    public string? Context { get; init; }

    /// <summary>Absolute address that names this thing on every page.</summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }

    /// <summary>As the content of a script element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this with { Context = "https://schema.org" }, GetType(), Json);

    /// <summary>What is empty is left out.</summary>
    protected static string? Known(string text) => text.Length == 0 ? null : text;
}
