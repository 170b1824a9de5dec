using System.Security.Claims;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>A password that somebody else has seen: it opens one door, the one where it is changed.</summary>
public static class OneTimePassword
{
    /// <summary>Stands in the account, and so in its session, until its owner has chosen a password.</summary>
    public static readonly Claim Mark = new("newsportal:one-time-password", "1");

    public static bool IsPending(ClaimsPrincipal user) => user.HasClaim(Mark.Type, Mark.Value);
}
