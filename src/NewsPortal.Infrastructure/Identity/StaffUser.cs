using Microsoft.AspNetCore.Identity;

namespace NewsPortal.Infrastructure.Identity;

/// <summary>An account of a member of the newsroom. The user name is the e-mail address.</summary>
public sealed class StaffUser : IdentityUser<int>
{
    /// <summary>The name colleagues see.</summary>
    public string DisplayName { get; set; } = string.Empty;
}
