using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Tells a person why a file could not be stored.</summary>
internal static class StorageFaults
{
    private const int UnixNoSpace = 28;
    private const int UnixOverQuota = 122;
    private const int MacOverQuota = 69;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static bool IsStorageFault(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static Reason ReasonFor(Exception exception) =>
        new(PictureCheck.Field, IsFull(exception) ? "StorageFull" : "StorageFailed");

    public static bool IsFull(Exception exception) =>
        exception.HResult is UnixNoSpace or UnixOverQuota or MacOverQuota or WindowsHandleDiskFull or WindowsDiskFull;
}
