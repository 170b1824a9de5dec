using Lucene.Net.Search;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>A generation that another process writes to: what it committed is good enough to answer from.</summary>
internal sealed class ForeignGeneration : IDisposable
{
    private readonly IndexDirectory _directory;

    public ForeignGeneration(string path, int number, SearcherFactory searchers)
    {
        Number = number;
        _directory = new IndexDirectory(path);
        try
        {
            Searchers = new SearcherManager(_directory, searchers);
        }
        catch
        {
            _directory.Dispose();
            throw;
        }
    }

    public int Number { get; }
    public SearcherManager Searchers { get; }

    public void Show() => IndexFaults.Reading(Searchers.MaybeRefreshBlocking);

    /// <summary>The searchers stay: whoever serves them may go on until there are others.</summary>
    public void Dispose() => _directory.Dispose();
}
