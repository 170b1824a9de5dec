namespace NewsPortal.Web.ViewModels;

/// <summary>One thing to narrow a search by, or to take back.</summary>
/// <param name="Count">Results that would remain; null where they are not counted.</param>
/// <param name="Address">Where choosing it leads; of a chosen one, where taking it back leads.</param>
public sealed record FilterChoice(string Label, int? Count, string Address, bool IsChosen)
{
    /// <summary>Stands under the choice before it.</summary>
    public bool IsChild { get; init; }
}

/// <summary>A heading and the choices under it.</summary>
/// <param name="Id">Of its heading on the page.</param>
public sealed record SearchFilter(string Id, string Name, IReadOnlyList<FilterChoice> Choices)
{
    /// <summary>Also offers any two days.</summary>
    public bool HasDays { get; init; }
}
