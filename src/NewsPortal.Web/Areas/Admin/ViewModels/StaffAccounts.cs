using Microsoft.AspNetCore.Identity;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Common;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Web.Areas.Admin.Forms;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Accounts of the newsroom. Whatever is done here leaves an administrator who can still sign in.</summary>
public sealed class StaffAccounts(
    UserManager<StaffUser> users, RoleManager<IdentityRole<int>> roleNames, StaffAccess access, IAuditTrail audit,
    TimeProvider clock)
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

        return [.. rows.OrderBy(r => r.DisplayName, VietnameseOrder.ByName)];
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
        if (reasons.Count == 0)
        {
            reasons = Reasons(await users.CreateAsync(user, password));
        }

        if (reasons.Count > 0)
        {
            return (user, password, reasons);
        }

        await EnsureRolesAsync(form.Roles);
        await users.AddToRolesAsync(user, form.Roles.Select(r => r.ToString()));
        await users.AddClaimAsync(user, OneTimePassword.Mark);
        await RecordAsync("Create", user, by, string.Join(", ", form.Roles), ct);
        return (user, password, []);
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

        await EnsureRolesAsync(form.Roles);
        user.DisplayName = VietnameseText.CleanLine(form.DisplayName);
        var before = await users.GetRolesAsync(user);
        var after = form.Roles.Select(r => r.ToString()).ToList();
        var results = new[]
        {
            await users.UpdateAsync(user),
            await users.AddToRolesAsync(user, after.Except(before)),
            await users.RemoveFromRolesAsync(user, before.Except(after)),
            // Ends sessions that still carry the old roles.
            await users.UpdateSecurityStampAsync(user),
        };
        await RecordAsync("Change", user, by, string.Join(", ", form.Roles), ct);
        return [.. results.SelectMany(Reasons)];
    }

    private async Task EnsureRolesAsync(IEnumerable<StaffRole> roles)
    {
        foreach (var name in roles.Select(r => r.ToString()))
        {
            if (!await roleNames.RoleExistsAsync(name))
            {
                await roleNames.CreateAsync(new IdentityRole<int>(name));
            }
        }
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

    private static List<Reason> Reasons(IdentityResult result) =>
        [.. result.Errors.Select(e => e.ToReason(string.Empty))];

    private Task RecordAsync(string verb, StaffUser user, Staff by, string note, CancellationToken ct) =>
        audit.RecordAsync("Staff." + verb, user.Id, by.Id, by.Name, note, ct);
}
