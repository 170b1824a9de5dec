using NewsPortal.Core.Common;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Demo;

internal static class SaveResultDemand
{
    /// <summary>The result of a save that has to succeed because the content is ours.</summary>
    public static SaveResult Stored(this SaveResult result, string what) =>
        result.Done ? result : throw Refused(what, result.Reasons);

    /// <inheritdoc cref="Stored(SaveResult, string)"/>
    public static MediaAsset Stored(this UploadResult result, string what) =>
        result.Asset ?? throw Refused(what, result.Reasons);

    private static InvalidOperationException Refused(string what, IReadOnlyList<Reason> reasons) =>
        new($"The demo's {what} was refused: {string.Join(", ", reasons.Select(r => $"{r.Field} {r.Code}"))}");
}
