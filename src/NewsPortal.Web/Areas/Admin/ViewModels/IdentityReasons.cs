using Microsoft.AspNetCore.Identity;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Why ASP.NET Core Identity refused, in the newsroom's words.</summary>
public static class IdentityReasons
{
    public static Reason ToReason(this IdentityError error, string passwordField) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => new Reason("OldPassword", "PasswordWrong"),
        nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) =>
            new Reason("Email", "EmailTaken"),
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.InvalidEmail) =>
            new Reason("Email", "EmailInvalid"),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new Reason(string.Empty, "AccountOvertaken"),
        var code when code.StartsWith("Password", StringComparison.Ordinal) =>
            new Reason(passwordField, "PasswordWeak"),
        _ => new Reason(string.Empty, "AccountRefused"),
    };
}
