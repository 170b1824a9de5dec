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

/// <summary>Opens accounts from outside the site: first run and command line.</summary>
internal sealed class StaffAccounts(
    UserManager<StaffUser> users, RoleManager<IdentityRole<int>> roles, IAuditTrail audit)
{
    public Task<bool> AnyAsync(CancellationToken ct) => users.Users.AnyAsync(ct);

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

    public async Task<AccountResult> CreateAsync(NewAccount account, CancellationToken ct)
    {
        await EnsureRolesAsync(ct);
        var user = new StaffUser { UserName = account.Email, Email = account.Email, DisplayName = account.Name };
        var password = account.Password ?? PasswordGenerator.Next();
        var created = await users.CreateAsync(user, password);
        if (!created.Succeeded)
        {
            return Refused(account.Email, created.Errors);
        }

        Demand(await users.AddToRolesAsync(user, account.Roles.Distinct().Select(r => r.ToString())));
        await RecordAsync("Staff.Create", user, string.Join(", ", account.Roles), ct);
        return new AccountResult(account.Email, account.Password is null ? password : null, []);
    }

    /// <summary>Sets a password, ends every session and lifts a lockout.</summary>
    public async Task<AccountResult> ResetPasswordAsync(string email, string? wanted, CancellationToken ct)
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
        await RecordAsync("Staff.ResetPassword", user, string.Empty, ct);
        return new AccountResult(email, wanted is null ? password : null, []);
    }

    private Task RecordAsync(string action, StaffUser user, string note, CancellationToken ct) =>
        audit.RecordAsync(action, user.Id, Staff.System.Id, Staff.System.Name, note, ct);

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
