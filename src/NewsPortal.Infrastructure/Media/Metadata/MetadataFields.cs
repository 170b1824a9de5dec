namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>What one kind of metadata says, as it says it; empty where it is silent.</summary>
internal sealed record MetadataFields
{
    public static readonly MetadataFields None = new();

    public string Title { get; init; } = string.Empty;
    public string Description { get; init; } = string.Empty;
    public string Credit { get; init; } = string.Empty;
    public string Creator { get; init; } = string.Empty;
    public string Copyright { get; init; } = string.Empty;
    public string License { get; init; } = string.Empty;
    public string Place { get; init; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime? TakenAt { get; init; }

    /// <summary>From the smallest place to the country, each once.</summary>
    public static string JoinPlaces(params string?[] places) =>
        string.Join(", ", places.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => p!.Trim()).Distinct());
}
