using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Demo;

internal static class SaveResultDemand
{
    /// <summary>The result of a save that has to succeed because the content is ours.</summary>
    public static SaveResult Stored(this SaveResult result, string what) => result.Done
        ? result
        : throw new InvalidOperationException(
            $"The demo's {what} was refused: {string.Join(", ", result.Reasons.Select(r => $"{r.Field} {r.Code}"))}");
}
