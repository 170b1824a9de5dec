namespace NewsPortal.Web.ViewModels;

/// <param name="Words">The part of the resource keys that says which words: <c>Error.{Words}.Title</c>.</param>
public sealed record ErrorViewModel(int Status, string Words)
{
    private static readonly int[] WithWords = [400, 403, 404, 405, 410, 413, 500, 503];

    public static ErrorViewModel Of(int status) =>
        new(status, WithWords.Contains(status) ? $"{status}" : status < 500 ? "400" : "500");
}
