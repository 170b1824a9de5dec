using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

public sealed class StaffForm
{
    public int Id { get; set; }
    public string? DisplayName { get; set; }

    /// <summary>The user name; cannot be changed later.</summary>
    public string? Email { get; set; }
    public List<StaffRole> Roles { get; set; } = [];
    public bool IsLocked { get; set; }
    public bool IsSelf { get; set; }
}

/// <summary>An account in the list of accounts.</summary>
public sealed record StaffRow(int Id, string DisplayName, string Email, IReadOnlyList<StaffRole> Roles, bool IsLocked);

/// <summary>The page that shows a new password, once.</summary>
public sealed record OneTimePasswordPage(int Id, string DisplayName, string Email, string Password);
