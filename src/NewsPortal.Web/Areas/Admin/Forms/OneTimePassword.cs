using System.Security.Claims;
using System.Security.Cryptography;

namespace NewsPortal.Web.Areas.Admin.Forms;

/// <summary>A password that somebody else has seen: it opens one door, the one where it is changed.</summary>
public static class OneTimePassword
{
    /// <summary>Stands in the account, and so in its session, until its owner has chosen a password.</summary>
    public static readonly Claim Mark = new("newsportal:one-time-password", "1");

    // No letters that are mistaken for another when read aloud or copied from paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>Four groups of five: 115 bits.</summary>
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 5)));

    public static bool IsPending(ClaimsPrincipal user) => user.HasClaim(Mark.Type, Mark.Value);
}
