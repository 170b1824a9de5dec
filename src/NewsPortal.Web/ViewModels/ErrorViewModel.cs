namespace NewsPortal.Web.ViewModels;

/// <param name="Bare">Without what the database knows of the newspaper.</param>
/// <param name="Words">The part of the resource keys that says which words: <c>Error.{Words}.Title</c>.</param>
public sealed record ErrorViewModel(int Status, bool Bare, string Words)
{
    private static readonly int[] WithWords = [400, 403, 404, 405, 408, 410, 413, 500, 503, 507];

    public static ErrorViewModel Of(int status, bool bare) =>
        new(status, bare, WithWords.Contains(status) ? $"{status}" : status < 500 ? "400" : "500");
}
