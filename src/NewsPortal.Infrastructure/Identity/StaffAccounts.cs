using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Users;

namespace NewsPortal.Infrastructure.Identity;

/// <summary>An account that is to be opened. Without a password one is generated.</summary>
public sealed record NewAccount(string Email, string Name, IReadOnlyList<StaffRole> Roles, string? Password = null);

/// <summary>The outcome of opening an account or giving it a new password.</summary>
/// <param name="Password">The password where it was generated: shown to a person once, kept nowhere.</param>
/// <param name="Faults">Why nothing was done, in English; empty when it was done.</param>
public sealed record AccountResult(string Email, string? Password, IReadOnlyList<string> Faults);

/// <summary>Opens accounts, for the desk as for the first run and the command line.</summary>
public sealed class StaffAccounts(
    UserManager<StaffUser> users, RoleManager<IdentityRole<int>> roles, IAuditTrail audit)
{
    internal Task<bool> AnyAsync(CancellationToken ct) => users.Users.AnyAsync(ct);

    /// <summary>Roles that are missing in the database are added.</summary>
    public async Task EnsureRolesAsync(CancellationToken ct)
    {
        foreach (var name in Enum.GetNames<StaffRole>())
        {
            ct.ThrowIfCancellationRequested();
            if (!await roles.RoleExistsAsync(name))
            {
                Demand(await roles.CreateAsync(new IdentityRole<int>(name)));
            }
        }
    }

    /// <summary>A failed result means that nothing was done.</summary>
    public async Task<IdentityResult> OpenAsync(
        StaffUser user, string password, IReadOnlyCollection<StaffRole> granted, Staff by, CancellationToken ct)
    {
        await EnsureRolesAsync(ct);
        var created = await users.CreateAsync(user, password);
        if (created.Succeeded)
        {
            Demand(await users.AddToRolesAsync(user, granted.Distinct().Select(r => r.ToString())));
            await RecordAsync("Staff.Create", user, by, string.Join(", ", granted), ct);
        }

        return created;
    }

    internal async Task<AccountResult> CreateAsync(NewAccount account, CancellationToken ct)
    {
        var user = new StaffUser { UserName = account.Email, Email = account.Email, DisplayName = account.Name };
        var password = account.Password ?? PasswordGenerator.Next();
        var opened = await OpenAsync(user, password, account.Roles, Staff.System, ct);
        return opened.Succeeded
            ? new AccountResult(account.Email, account.Password is null ? password : null, [])
            : Refused(account.Email, opened.Errors);
    }

    /// <summary>Sets a password, ends every session and lifts a lockout.</summary>
    internal async Task<AccountResult> ResetPasswordAsync(string email, string? wanted, CancellationToken ct)
    {
        if (await users.FindByEmailAsync(email) is not { } user)
        {
            return new AccountResult(email, null, [$"there is no user '{email}'"]);
        }

        var password = wanted ?? PasswordGenerator.Next();
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused)
            {
                return Refused(email, refused.Errors);
            }
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        Demand(await users.UpdateSecurityStampAsync(user));
        await RecordAsync("Staff.ResetPassword", user, Staff.System, string.Empty, ct);
        return new AccountResult(email, wanted is null ? password : null, []);
    }

    private Task RecordAsync(string action, StaffUser user, Staff by, string note, CancellationToken ct) =>
        audit.RecordAsync(action, user.Id, by.Id, by.Name, note, ct);

    private static AccountResult Refused(string email, IEnumerable<IdentityError> errors) =>
        new(email, null, [.. errors.Select(e => e.Description)]);

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
        }
    }
}
