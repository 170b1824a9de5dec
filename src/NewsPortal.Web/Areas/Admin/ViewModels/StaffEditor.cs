using Microsoft.AspNetCore.Identity;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Accounts of the newsroom. Whatever is done here leaves an administrator who can still sign in.</summary>
public sealed class StaffEditor(
    UserManager<StaffUser> users, StaffAccounts accounts, StaffAccess access, IAuditTrail audit, TimeProvider clock)
{
    public async Task<IReadOnlyList<StaffRow>> AllAsync(CancellationToken ct)
    {
        var roles = new List<(int Id, StaffRole Role)>();
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            roles.AddRange((await users.GetUsersInRoleAsync(role.ToString())).Select(u => (u.Id, role)));
        }

        var rows = new List<StaffRow>();
        await foreach (var user in ((IAsyncEnumerable<StaffUser>)users.Users).WithCancellation(ct))
        {
            rows.Add(new StaffRow(
                user.Id, user.DisplayName, user.Email ?? string.Empty,
                [.. roles.Where(r => r.Id == user.Id).Select(r => r.Role)], IsLocked(user)));
        }

        return [.. rows.OrderBy(r => r.DisplayName, VietnameseOrder.Comparer)];
    }

    public Task<StaffUser?> FindAsync(int id) => users.FindByIdAsync(id.ToString(provider: null));

    public async Task<StaffForm> FormOfAsync(StaffUser user, Staff by) => new()
    {
        Id = user.Id,
        DisplayName = user.DisplayName,
        Email = user.Email,
        Roles = [.. (await users.GetRolesAsync(user)).Select(Enum.Parse<StaffRole>)],
        IsLocked = IsLocked(user),
        IsSelf = user.Id == by.Id,
    };

    /// <summary>The new account with the password that opens it once, or the reasons against it.</summary>
    public async Task<(StaffUser User, string Password, IReadOnlyList<Reason> Reasons)> CreateAsync(
        StaffForm form, Staff by, CancellationToken ct)
    {
        var email = (form.Email ?? string.Empty).Trim();
        var user = new StaffUser
        {
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            DisplayName = VietnameseText.CleanLine(form.DisplayName),
        };
        var password = PasswordGenerator.Next();
        var reasons = Check(form, email);
        return reasons.Count > 0
            ? (user, password, reasons)
            : (user, password, await IdentityReasons.InOrderAsync(
                () => accounts.OpenAsync(user, password, form.Roles, by, ct),
                () => users.AddClaimAsync(user, OneTimePassword.Mark)));
    }

    public async Task<IReadOnlyList<Reason>> ChangeAsync(StaffUser user, StaffForm form, Staff by, CancellationToken ct)
    {
        var reasons = Check(form, user.Email ?? string.Empty);
        if (!form.Roles.Contains(StaffRole.Administrator) && await access.IsLastAdministratorAsync(user))
        {
            reasons.Add(new Reason(nameof(form.Roles), "LastAdministrator"));
        }

        if (reasons.Count > 0)
        {
            return reasons;
        }

        await accounts.EnsureRolesAsync(ct);
        user.DisplayName = VietnameseText.CleanLine(form.DisplayName);
        var before = await users.GetRolesAsync(user);
        var after = form.Roles.Select(r => r.ToString()).ToList();
        var refused = await IdentityReasons.InOrderAsync(
            () => users.UpdateAsync(user),
            () => users.AddToRolesAsync(user, after.Except(before)),
            () => users.RemoveFromRolesAsync(user, before.Except(after)),
            // Ends sessions that still carry the old roles.
            () => users.UpdateSecurityStampAsync(user));
        if (refused.Count == 0)
        {
            await audit.RecordAsync("Staff.Change", user.Id, by.Id, by.Name, string.Join(", ", form.Roles), ct);
        }

        return refused;
    }

    private bool IsLocked(StaffUser user) => user.LockoutEnd > clock.GetUtcNow();

    private static List<Reason> Check(StaffForm form, string email)
    {
        var reasons = new List<Reason>();
        if (VietnameseText.CleanLine(form.DisplayName).Length is 0 or > StaffRules.NameLength)
        {
            reasons.Add(new Reason(nameof(form.DisplayName), "DisplayNameRequired", StaffRules.NameLength));
        }

        if (!StaffRules.IsEmail(email))
        {
            reasons.Add(new Reason(nameof(form.Email), "EmailInvalid"));
        }

        if (form.Roles.Count == 0)
        {
            reasons.Add(new Reason(nameof(form.Roles), "RoleRequired"));
        }

        return reasons;
    }
}
