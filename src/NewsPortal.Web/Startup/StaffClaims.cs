using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Web.Startup;

/// <summary>What the cookie says of who signed in: Identity's claims and the name colleagues see.</summary>
internal sealed class StaffClaims(
    UserManager<StaffUser> users, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<StaffUser, IdentityRole<int>>(users, roles, options)
{
    public const string DisplayName = "display_name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        return identity;
    }
}

public static class StaffPrincipal
{
    /// <summary>Who acts, for Core. Only behind a policy: throws for a visitor who has not signed in.</summary>
    public static Staff ToStaff(this ClaimsPrincipal user)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier)
            ?? throw new InvalidOperationException("Nobody is signed in: this action lacks a policy.");
        return new Staff(
            int.Parse(id, CultureInfo.InvariantCulture),
            user.FindFirstValue(StaffClaims.DisplayName) ?? string.Empty,
            Enum.GetValues<StaffRole>().Where(role => user.IsInRole(role.ToString())).ToHashSet());
    }
}
