using System.Text.Json;

namespace NewsPortal.Web.TagHelpers;

/// <summary>
/// Where the build put each style sheet, script and font: <c>site.css</c> is served as <c>site-4KDJ2Q7A.css</c>, so
/// that
/// browsers may keep it for ever.
/// </summary>
public sealed class AssetManifest(IWebHostEnvironment environment)
{
    public const string Folder = "/assets/";

    private readonly Lazy<IReadOnlyDictionary<string, string>> _names = new(() => Read(environment));

    /// <summary>Path of an asset by its source's file name, under <c>~</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such asset: a misspelt name, or the build did not
    /// run.</exception>
    public string PathOf(string asset) =>
        _names.Value.TryGetValue(asset, out var name)
            ? "~" + Folder + name
            : throw new InvalidOperationException($"There is no asset {asset} in wwwroot{Folder}manifest.json.");

    private static Dictionary<string, string> Read(IWebHostEnvironment environment)
    {
        using var file = environment.WebRootFileProvider.GetFileInfo(Folder + "manifest.json").CreateReadStream();
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file) ?? [];
    }
}
