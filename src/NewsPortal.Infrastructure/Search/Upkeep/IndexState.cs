using System.Globalization;
using System.Text.Json;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>What an index says of itself in its own commit: after a crash both are of one moment.</summary>
internal sealed record IndexState
{
    private const string Entry = "newsportal";

    /// <summary>Of another program's index: of no use.</summary>
    public int Schema { get; init; }

    /// <summary>The database it was made from, see DatabaseIdentity.</summary>
    public Guid Database { get; init; }

    /// <summary>Everything that was there when it was begun is in it.</summary>
    public bool IsComplete { get; init; }

    /// <summary>How far the building came: the next to add is before this one.</summary>
    public long BuiltTo { get; init; } = long.MaxValue;

    /// <summary>Which part is being built: pictures come after articles.</summary>
    public int Part { get; init; }

    /// <summary>UTC, of the last reading of the outbox.</summary>
    public DateTime ReadAt { get; init; }

    /// <summary>All outbox messages up to this id were followed.</summary>
    public long Followed { get; init; }

    /// <summary>Names that changed and whose documents were not all made anew.</summary>
    public IReadOnlyList<string> Renames { get; init; } = [];

    public Dictionary<string, string> ToUserData() => new(StringComparer.Ordinal)
    {
        [Entry] = JsonSerializer.Serialize(this, Json.Options),
    };

    /// <summary>Null when it is no index of ours.</summary>
    public static IndexState? Of(IDictionary<string, string> userData)
    {
        try
        {
            return userData.TryGetValue(Entry, out var text)
                ? JsonSerializer.Deserialize<IndexState>(text, Json.Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"schema {Schema}, {(IsComplete ? "complete" : "growing")}, read {ReadAt:O}");
}
