using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsPortal.Infrastructure.Search;

/// <summary>What readers may find, on this node.</summary>
internal sealed class ReadersIndex : ServedIndex;

/// <summary>What the desk may find, on this node; apart, so that readers cannot.</summary>
internal sealed class DeskIndex : ServedIndex;

/// <summary>What questions are put to, whichever generation of an index serves at the moment.</summary>
internal abstract class ServedIndex : IDisposable
{
    private volatile SearcherManager? _serving;
    private volatile bool _isRebuilding = true;

    /// <summary>No complete index is at hand: what was asked saw only a part, the newest first.</summary>
    public bool IsRebuilding => _isRebuilding;

    /// <summary>Asks the index as it is now. The searcher must not be kept.</summary>
    public T Ask<T>(Func<IndexSearcher, T> question)
    {
        while (_serving is { } serving)
        {
            IndexSearcher searcher;
            try
            {
                searcher = serving.Acquire();
            }
            catch (ObjectDisposedException) when (serving != _serving)
            {
                continue;
            }

            try
            {
                return question(searcher);
            }
            finally
            {
                serving.Release(searcher);
            }
        }

        return question(new IndexSearcher(new MultiReader()));
    }

    public void Dispose() => _serving?.Dispose();

    /// <summary>From here on these answer; the ones before are let go when their last question is answered.</summary>
    public void Serve(SearcherManager searchers, bool isRebuilding)
    {
        var before = _serving;
        (_serving, _isRebuilding) = (searchers, isRebuilding);
        if (before is not null && before != searchers)
        {
            before.Dispose();
        }
    }
}
