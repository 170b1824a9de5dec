using System.Text.RegularExpressions;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Names of stored files, in 256 folders so that none grows too large.</summary>
internal static partial class MediaNames
{
    public const string AllOriginals = "originals/";
    public const string AllRenditions = "renditions/";

    public static string Original(string hash, string format) => $"originals/{hash[..2]}/{hash}.{format}";

    public static string Rendition(string hash, Rendition rendition) =>
        Renditions(hash) + rendition.FileName;

    /// <summary>What the names of all files of an edition begin with.</summary>
    public static string Renditions(string hash) => $"renditions/{hash[..2]}/{hash}/";

    public static bool IsHash(string text) => Hash().IsMatch(text);

    /// <summary>Relative, forward slashes, no part that begins with a dot: nothing that could leave the root.</summary>
    public static bool IsName(string text) => text.Length <= 200 && Name().IsMatch(text);

    /// <summary>
    /// False for an original whose bytes are not those its name promises; other names promise nothing.
    /// </summary>
    public static bool IsNamedFor(string name, ReadOnlySpan<byte> sha256) =>
        !name.StartsWith(AllOriginals, StringComparison.Ordinal)
        || HashIn(name) is not { } hash
        || hash == Convert.ToHexStringLower(sha256)[..32];

    /// <summary>The original's hash in an original's name, the edition's in a rendition's; null in any other.</summary>
    public static string? HashIn(string name) =>
        HashInName().Match(name) is { Success: true } match ? match.Groups["hash"].Value : null;

    /// <summary>The folder that holds every name with this beginning; empty for the root.</summary>
    /// <exception cref="ArgumentException">No name can begin so.</exception>
    public static string FolderOf(string prefix)
    {
        var start = prefix.EndsWith('/') ? prefix[..^1] : prefix;
        return prefix.Length == 0 || IsName(start)
            ? prefix[..Math.Max(0, prefix.LastIndexOf('/'))]
            : throw new ArgumentException($"No stored file's name begins with '{prefix}'.", nameof(prefix));
    }

    [GeneratedRegex(
        @"^(?:originals/[0-9a-f]{2}/(?<hash>[0-9a-f]{32})\.|renditions/[0-9a-f]{2}/(?<hash>[0-9a-f]{32})/)")]
    private static partial Regex HashInName();

    [GeneratedRegex(@"^[0-9a-f]{32}\z")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*\z")]
    private static partial Regex Name();
}
