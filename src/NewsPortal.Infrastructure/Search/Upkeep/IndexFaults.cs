using Lucene.Net.Index;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Tells what happened to an index's files from a mistake of ours or a database that is away.</summary>
internal static class IndexFaults
{
    /// <summary>Reading and writing failed, or the files are not what they should be.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException
        or ObjectDisposedException or MergePolicy.MergeException || IsDamage(exception);

    /// <summary>The files are there but cannot be right: what comes of reading garbage.</summary>
    public static bool IsDamage(Exception exception) => exception is CorruptIndexException or IndexFormatTooOldException
        or IndexFormatTooNewException or EndOfStreamException or FileNotFoundException or DirectoryNotFoundException
        or IndexOutOfRangeException or ArgumentException or OverflowException or FormatException;

    /// <summary>In English, for the log.</summary>
    public static string CauseOf(Exception exception) => StorageFaults.IsFull(exception.GetBaseException())
        ? "the disk is full" : exception.GetBaseException().Message;
}
