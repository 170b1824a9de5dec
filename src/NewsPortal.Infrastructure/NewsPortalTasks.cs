using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Infrastructure.Identity;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Outbox;
using NewsPortal.Infrastructure.Transfer;

namespace NewsPortal.Infrastructure;

/// <summary>What is done to an installation as a whole: by command, at the first start, in the background.</summary>
public static class NewsPortalTasks
{
    /// <summary>
    /// A short cause in English (missing, locked, unreachable, full, not migrated) when this or an exception inside it
    /// means that the database cannot be used now; otherwise null.
    /// </summary>
    public static string? DatabaseUnavailableBecause(this Exception failure) =>
        DatabaseFaults.UnavailableBecause(failure);

    /// <summary>Brings the database to the newest schema, with its roles; creates the SQLite file.</summary>
    /// <returns>The data directory, absolute.</returns>
    public static async Task<string> MigrateDatabaseAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync(ct);
        await scope.ServiceProvider.GetRequiredService<StaffAccounts>().EnsureRolesAsync(ct);
        return scope.ServiceProvider.GetRequiredService<DataDirectory>().Root;
    }

    /// <summary>False when the database lacks a migration this program needs.</summary>
    public static async Task<bool> IsDatabaseCurrentAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().IsCurrentAsync(ct);
    }

    /// <summary>
    /// Hands this node what the outbox got since the last call. Its cursor lives in memory and starts at the newest.
    /// </summary>
    /// <returns>How many messages were handed on.</returns>
    public static Task<int> DeliverOutboxAsync(this IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<OutboxRelay>().DeliverAsync(ct);

    /// <summary>
    /// For Development: the database, the demo newsroom in one without articles, an administrator where there is no
    /// user at all.
    /// </summary>
    public static async Task<FirstRunReport> PrepareFirstRunAsync(
        this IServiceProvider services, DemoOptions demo, IProgress<DemoProgress>? progress, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstRun>().PrepareAsync(demo, progress, ct);
    }

    /// <exception cref="DemoRefusedException">There are articles already.</exception>
    public static async Task SeedDemoAsync(
        this IServiceProvider services, DemoOptions demo, IProgress<DemoProgress>? progress, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoNewsroom>().SeedAsync(demo, progress, ct);
    }

    public static async Task<AccountResult> CreateAccountAsync(
        this IServiceProvider services, NewAccount account, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StaffAccounts>().CreateAsync(account, ct);
    }

    /// <param name="password">Null to have one generated.</param>
    public static async Task<AccountResult> ResetPasswordAsync(
        this IServiceProvider services, string email, string? password, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StaffAccounts>().ResetPasswordAsync(email, password, ct);
    }

    /// <summary>Queues some live pages that an older renderer made.</summary>
    /// <returns>How many; 0 when none is left.</returns>
    public static async Task<int> QueueOutdatedPagesAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReprojectionQueue>().AddOutdatedAsync(ct);
    }

    /// <summary>Renders queued pages anew, a few at a time.</summary>
    /// <returns>How many were taken; 0 when none waits.</returns>
    public static async Task<int> RenewPagesAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReprojectionRun>().RunAsync(ct);
    }

    /// <summary>Makes the AVIF files of one picture that readers see.</summary>
    /// <returns>False when no picture waits.</returns>
    public static async Task<bool> MakeNextAvifAsync(this IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AvifMaker>().MakeNextAsync(ct);
    }

    /// <summary>Publishes the articles of a file of JSON lines, gzip or plain; stops between batches.</summary>
    public static Task<ImportReport> ImportJsonLinesAsync(
        this IServiceProvider services, string path, IProgress<ImportProgress>? progress, CancellationToken ct) =>
        services.GetRequiredService<ArticleImport>().RunAsync(path, progress, ct);
}
