using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media.Cleaning;

namespace NewsPortal.Infrastructure.Media;

internal static class MediaServices
{
    public static void AddMedia(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(MediaOptions.Of(configuration))
        .AddSingleton<MediaStores>()
        .AddSingleton<IMediaStore>(provider => provider.GetRequiredService<MediaStores>().Open(
            provider.GetRequiredService<MediaOptions>().Kind))
        .AddSingleton<ImageWorkQueue>()
        .AddSingleton<Originals>()
        .AddSingleton<RenditionMaker>()
        .AddScoped<MediaIntake>()
        .AddScoped<MediaSearch>()
        .AddScoped<MediaUses>()
        .AddScoped<MediaRelations>()
        .AddScoped<MediaChanges>()
        .AddScoped<MediaEditions>()
        .AddScoped<AvifMaker>()
        .AddScoped<EarlierPictures>()
        .AddScoped<UnusedPictures>()
        .AddScoped<StoredFiles>()
        .AddScoped<MediaCleaning>()
        .AddScoped<IMediaLibrary, MediaLibrary>();
}
