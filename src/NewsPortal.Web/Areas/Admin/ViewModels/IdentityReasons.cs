using Microsoft.AspNetCore.Identity;
using NewsPortal.Core.Common;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Why ASP.NET Core Identity refused, in the newsroom's words.</summary>
public static class IdentityReasons
{
    /// <summary>Takes the steps one after the other, up to the first that is refused.</summary>
    /// <returns>Why it was; empty when all are done.</returns>
    public static async Task<IReadOnlyList<Reason>> InOrderAsync(params Func<Task<IdentityResult>>[] steps)
    {
        foreach (var step in steps)
        {
            if (await step() is { Succeeded: false } refused)
            {
                return [.. refused.Errors.Select(e => e.ToReason(string.Empty))];
            }
        }

        return [];
    }

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
