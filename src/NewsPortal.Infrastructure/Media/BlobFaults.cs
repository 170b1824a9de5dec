using Azure;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Makes of what the Azure client throws the faults that <see cref="StorageFaults"/> knows.</summary>
internal static class BlobFaults
{
    /// <summary>The service refused, was not reached, or did not answer in time; not: the caller gave up.</summary>
    public static bool Explain(Exception e, CancellationToken ct) =>
        e is RequestFailedException or AggregateException
        || (e is OperationCanceledException && !ct.IsCancellationRequested);

    /// <summary>The first line only: the client's messages go on with every header of the answer.</summary>
    public static IOException ToStorageFault(Exception e)
    {
        var cause = e is AggregateException many ? many.InnerExceptions[^1] : e;
        var line = cause.Message.Split('\n')[0].Trim();
        return new IOException(
            cause is RequestFailedException { ErrorCode: { } code } ? $"Azure Blob Storage answered {code}: {line}"
                : $"Azure Blob Storage cannot be reached: {line}",
            e);
    }

    public static async Task<T> MapAsync<T>(Func<Task<T>> request, CancellationToken ct)
    {
        try
        {
            return await request();
        }
        catch (Exception e) when (Explain(e, ct))
        {
            throw ToStorageFault(e);
        }
    }
}
