using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Infrastructure.Media;

internal static class MediaServices
{
    public static void AddMedia(this IServiceCollection services) => services
        .AddSingleton<IMediaStore>(provider => new DiskMediaStore(
            provider.GetRequiredService<DataDirectory>().Media, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<RenditionMaker>()
        .AddScoped<MediaIntake>()
        .AddScoped<IMediaLibrary, MediaLibrary>();
}
