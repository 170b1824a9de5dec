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

        user.LockoutEnabled = true;
        user.LockoutEnd = DateTimeOffset.MaxValue;
        return await DoAsync("Lock", user, by, ct, () => users.UpdateSecurityStampAsync(user));
    }

    public Task<IReadOnlyList<Reason>> UnlockAsync(StaffUser user, Staff by, CancellationToken ct)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        return DoAsync("Unlock", user, by, ct, () => users.UpdateAsync(user));
    }

    public async Task<(string Password, IReadOnlyList<Reason> Reasons)> ResetPasswordAsync(
        StaffUser user, Staff by, CancellationToken ct)
    {
        var password = PasswordGenerator.Next();
        var token = await users.GeneratePasswordResetTokenAsync(user);
        return (password, await DoAsync(
            "ResetPassword", user, by, ct,
            () => users.ResetPasswordAsync(user, token, password),
            () => users.RemoveClaimAsync(user, OneTimePassword.Mark),
            () => users.AddClaimAsync(user, OneTimePassword.Mark)));
    }

    /// <summary>True when nobody else who can sign in is an administrator.</summary>
    public async Task<bool> IsLastAdministratorAsync(StaffUser user)
    {
        var administrators = await users.GetUsersInRoleAsync(nameof(StaffRole.Administrator));
        return administrators.Any(a => a.Id == user.Id)
            && !administrators.Any(a => a.Id != user.Id && !(a.LockoutEnd > clock.GetUtcNow()));
    }

    /// <summary>The audit tells only what was done.</summary>
    private async Task<IReadOnlyList<Reason>> DoAsync(
        string verb, StaffUser user, Staff by, CancellationToken ct, params Func<Task<IdentityResult>>[] steps)
    {
        var reasons = await IdentityReasons.InOrderAsync(steps);
        if (reasons.Count == 0)
        {
            await audit.RecordAsync("Staff." + verb, user.Id, by.Id, by.Name, string.Empty, ct);
        }

        return reasons;
    }
}
