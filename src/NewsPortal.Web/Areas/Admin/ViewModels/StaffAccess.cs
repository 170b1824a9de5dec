using Microsoft.AspNetCore.Identity;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Who may come in: locks, and passwords that open once.</summary>
public sealed class StaffAccess(UserManager<StaffUser> users, IAuditTrail audit, TimeProvider clock)
{
    public async Task<IReadOnlyList<Reason>> LockAsync(StaffUser user, Staff by, CancellationToken ct)
    {
        if (user.Id == by.Id)
        {
            return [new Reason(string.Empty, "LockSelf")];
        }

        if (await IsLastAdministratorAsync(user))
        {
            return [new Reason(string.Empty, "LastAdministrator")];
        }

        await users.SetLockoutEnabledAsync(user, true);
        await users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
        await users.UpdateSecurityStampAsync(user);
        await RecordAsync("Lock", user, by, string.Empty, ct);
        return [];
    }

    public async Task UnlockAsync(StaffUser user, Staff by, CancellationToken ct)
    {
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await RecordAsync("Unlock", user, by, string.Empty, ct);
    }

    public async Task<string> ResetPasswordAsync(StaffUser user, Staff by, CancellationToken ct)
    {
        var password = PasswordGenerator.Next();
        await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        await users.RemoveClaimAsync(user, OneTimePassword.Mark);
        await users.AddClaimAsync(user, OneTimePassword.Mark);
        await RecordAsync("ResetPassword", user, by, string.Empty, ct);
        return password;
    }

    /// <summary>True when nobody else who can sign in is an administrator.</summary>
    public async Task<bool> IsLastAdministratorAsync(StaffUser user)
    {
        var administrators = await users.GetUsersInRoleAsync(nameof(StaffRole.Administrator));
        return administrators.Any(a => a.Id == user.Id)
            && !administrators.Any(a => a.Id != user.Id && !(a.LockoutEnd > clock.GetUtcNow()));
    }

    private Task RecordAsync(string verb, StaffUser user, Staff by, string note, CancellationToken ct) =>
        audit.RecordAsync("Staff." + verb, user.Id, by.Id, by.Name, note, ct);
}
