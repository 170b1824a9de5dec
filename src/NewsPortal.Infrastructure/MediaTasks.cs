using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Media.Cleaning;

namespace NewsPortal.Infrastructure;

/// <summary>What is done to the stored pictures as a whole, from the command line.</summary>
public static class MediaTasks
{
    /// <summary>Copies every file of one store into the other and proves each copy.</summary>
    /// <param name="delete">Removes from the source what was proven.</param>
    /// <exception cref="SettingsException">
    /// The settings of a store are wrong, or files are to be deleted that the portal still shows.
    /// </exception>
    public static Task<MoveReport> MoveMediaAsync(
        this IServiceProvider services, MediaStoreKind from, MediaStoreKind to, bool delete,
        IProgress<MoveProgress>? progress, CancellationToken ct)
    {
        if (from == to)
        {
            throw new SettingsException($"Pictures cannot be moved from {from} to {to}: that is where they are.");
        }

        if (delete && services.GetRequiredService<MediaOptions>().Kind != to)
        {
            throw new SettingsException(
                $"Nothing is deleted at the source while the portal shows it: set Media:Store to {to} first.");
        }

        var stores = services.GetRequiredService<MediaStores>();
        return new MediaMove(stores.Open(from), stores.Open(to), delete).RunAsync(progress, ct);
    }

    /// <summary>Removes pictures that nothing ever used and files that no row stands for, or only lists them.</summary>
    public static async Task<CleaningReport> CleanMediaAsync(
        this IServiceProvider services, CleaningOptions options, IProgress<CleaningProgress>? progress,
        CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediaCleaning>().RunAsync(options, progress, ct);
    }
}
