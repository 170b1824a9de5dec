namespace NewsPortal.Core.Pages;

public static class RedirectsByPath
{
    /// <summary>The path that now stands for <paramref name="path"/>, or null.</summary>
    public static async Task<string?> FindAsync(this IRedirects redirects, string path, CancellationToken ct) =>
        (await redirects.FindAsync(new OldAddress(path, string.Empty), ct))?.Path;
}
