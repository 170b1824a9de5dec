using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Identity;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>What a first start in development made.</summary>
/// <param name="DataDirectory">Absolute.</param>
/// <param name="AdministratorEmail">Null where there were users already.</param>
/// <param name="AdministratorPassword">To be shown once; it is kept nowhere.</param>
public sealed record FirstRunReport(string DataDirectory, string? AdministratorEmail, string? AdministratorPassword);

/// <summary>
/// Makes an installation usable with nothing but its files: database, demo newsroom, an administrator. What is there
/// already stays as it is: after a seeding that was interrupted, delete the data directory to have a whole newsroom.
/// </summary>
internal sealed class FirstRun(
    DatabaseMigrator migrator, DemoNewsroom newsroom, StaffAccounts accounts, DataDirectory data)
{
    private const string Email = "quantri@lamhong.example";
    private const string Name = "Quản trị viên";

    public async Task<FirstRunReport> PrepareAsync(
        DemoOptions demo, IProgress<DemoProgress>? progress, CancellationToken ct)
    {
        await migrator.MigrateAsync(ct);
        await accounts.EnsureRolesAsync(ct);
        if (await newsroom.CountArticlesAsync(ct) == 0)
        {
            await newsroom.SeedAsync(demo, progress, ct);
        }

        if (await accounts.AnyAsync(ct))
        {
            return new FirstRunReport(data.Root, null, null);
        }

        var account = new NewAccount(Email, Name, [StaffRole.Administrator, StaffRole.EditorInChief]);
        var opened = await accounts.CreateAsync(account, ct);
        return opened.Faults.Count == 0
            ? new FirstRunReport(data.Root, opened.Email, opened.Password)
            : throw new InvalidOperationException("No administrator was created: " + string.Join(" ", opened.Faults));
    }
}
