namespace NewsPortal.Core.Users;

/// <summary>
/// What each role may do at the desk beyond the moves of an article (those stand in ArticleWorkflow).
/// </summary>
public static class StaffDuties
{
    /// <summary>Sign in, see the desk, write articles of one's own.</summary>
    public static readonly IReadOnlyList<StaffRole> Desk = Enum.GetValues<StaffRole>();

    /// <summary>Edit anybody's article, manage authors and events.</summary>
    public static readonly IReadOnlyList<StaffRole> Editing =
        [StaffRole.Editor, StaffRole.ManagingEditor, StaffRole.EditorInChief];

    /// <summary>Categories and static pages.</summary>
    public static readonly IReadOnlyList<StaffRole> Structure =
        [StaffRole.ManagingEditor, StaffRole.EditorInChief, StaffRole.Administrator];

    /// <summary>Old addresses: redirects and patterns.</summary>
    public static readonly IReadOnlyList<StaffRole> Addresses = [.. Editing, StaffRole.Administrator];

    /// <summary>Users and site settings.</summary>
    public static readonly IReadOnlyList<StaffRole> Administration = [StaffRole.Administrator];
}
