using Lucene.Net.Index;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Merges on threads of their own. A failed one (the disk is full) must not end the process, as an exception on such a
/// thread does: the next commit meets the same trouble where it is looked after.
/// </summary>
internal sealed class MergesInBackground : ConcurrentMergeScheduler
{
    public MergesInBackground() => SetMaxMergesAndThreads(4, 1);

    public Exception? Failure { get; private set; }

    protected override void HandleMergeException(Exception exc) => Failure = exc;
}
