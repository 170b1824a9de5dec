namespace NewsPortal.Core.Users;

/// <summary>Who acts: a signed-in member of the newsroom, or <see cref="System"/> for the machine's own work.</summary>
public sealed record Staff(int Id, string Name, IReadOnlySet<StaffRole> Roles)
{
    /// <summary>Imports, demo content and background services; may do what an editor-in-chief may.</summary>
    public static readonly Staff System =
        new(0, "newsportal", new HashSet<StaffRole> { StaffRole.EditorInChief, StaffRole.Administrator });

    public bool HasAny(IEnumerable<StaffRole> roles) => roles.Any(Roles.Contains);
}
