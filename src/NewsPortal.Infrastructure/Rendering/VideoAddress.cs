using System.Text.RegularExpressions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>A video on a host we embed; its frame is addressed by the id alone, in the host's private mode.</summary>
internal sealed partial record VideoAddress(string Host, string FrameUrl)
{
    public static VideoAddress? Read(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        return uri.Host switch
        {
            "youtube.com" or "www.youtube.com" or "m.youtube.com" or "www.youtube-nocookie.com"
                => YouTube(YouTubePath().Match(uri.PathAndQuery), uri),
            "youtu.be" => YouTube(ShortPath().Match(uri.PathAndQuery), uri),
            "vimeo.com" or "www.vimeo.com" or "player.vimeo.com" => Vimeo(VimeoPath().Match(uri.AbsolutePath)),
            _ => null,
        };
    }

    /// <summary>True for exactly the addresses that <see cref="Read"/> makes.</summary>
    public static bool IsFrame(string? address) => address is not null && Frame().IsMatch(address);

    private static VideoAddress? YouTube(Match path, Uri uri)
    {
        var start = StartSecond().Match(uri.Query);
        return path.Success
            ? new VideoAddress("YouTube", "https://www.youtube-nocookie.com/embed/" + path.Groups["id"].Value
                + (start.Success ? "?start=" + start.Groups["at"].Value : string.Empty))
            : null;
    }

    private static VideoAddress? Vimeo(Match path) =>
        path.Success
            ? new VideoAddress("Vimeo", $"https://player.vimeo.com/video/{path.Groups["id"].Value}?dnt=1"
                + (path.Groups["key"].Success ? "&h=" + path.Groups["key"].Value : string.Empty))
            : null;

    [GeneratedRegex(@"^/(?:watch\?(?:[^#]*&)?v=|(?:shorts|live|embed)/)(?<id>[A-Za-z0-9_-]{11})(?:[?&/].*)?$")]
    private static partial Regex YouTubePath();

    [GeneratedRegex(@"^/(?<id>[A-Za-z0-9_-]{11})(?:\?.*)?$")]
    private static partial Regex ShortPath();

    [GeneratedRegex(@"[?&](?:t|start)=(?<at>[0-9]{1,6})s?(?:&|$)")]
    private static partial Regex StartSecond();

    [GeneratedRegex(@"^/(?:video/)?(?<id>[0-9]{1,12})(?:/(?<key>[0-9a-f]{6,20}))?/?$")]
    private static partial Regex VimeoPath();

    [GeneratedRegex(@"^https://(?:www\.youtube-nocookie\.com/embed/[A-Za-z0-9_-]{11}(?:\?start=[0-9]{1,6})?" +
        @"|player\.vimeo\.com/video/[0-9]{1,12}\?dnt=1(?:&h=[0-9a-f]{6,20})?)\z")]
    private static partial Regex Frame();
}
