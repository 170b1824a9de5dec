using Lucene.Net.Index;
using NewsPortal.Infrastructure.Media;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Tells what happened to an index's files from a mistake of ours or a database that is away.</summary>
internal static class IndexFaults
{
    /// <summary>Lucene has no exception of its own for it.</summary>
    private const string ChecksumFailed = "checksum failed";

    /// <summary>Reading and writing failed, or the files are not what they should be.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException
        or ObjectDisposedException or MergePolicy.MergeException || IsDamage(exception);

    /// <summary>The files are there but cannot be right.</summary>
    public static bool IsDamage(Exception exception) => exception is CorruptIndexException or IndexFormatTooOldException
        or IndexFormatTooNewException or EndOfStreamException or FileNotFoundException or DirectoryNotFoundException
        || (exception is IOException && exception.Message.StartsWith(ChecksumFailed, StringComparison.Ordinal));

    /// <summary>Damage, or what only reading garbage brings about while nothing but files is read.</summary>
    public static bool IsUnreadable(Exception exception) => IsDamage(exception) || IsMistake(exception);

    /// <summary>One document is at fault; the index and its files are well.</summary>
    public static bool IsOfDocument(Exception exception) =>
        IsMistake(exception) || (exception is InvalidOperationException && !IsFault(exception));

    /// <summary>Opens or verifies files: garbage in them is damage, whatever comes of reading it.</summary>
    public static void Reading(Action read)
    {
        try
        {
            read();
        }
        catch (Exception garbage) when (IsMistake(garbage))
        {
            throw new CorruptIndexException(garbage.Message, garbage);
        }
    }

    /// <summary>In English, for the log.</summary>
    public static string CauseOf(Exception exception) => StorageFaults.IsFull(exception.GetBaseException())
        ? "the disk is full" : exception.GetBaseException().Message;

    private static bool IsMistake(Exception exception) =>
        exception is IndexOutOfRangeException or ArgumentException or OverflowException or FormatException;
}
