using System.Runtime.ExceptionServices;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>One generation of an index, open for writing: nobody else writes to it.</summary>
internal sealed class IndexGeneration : IDisposable
{
    /// <summary>MB that new documents take in memory before they are written.</summary>
    private const double Buffer = 64;

    private readonly IndexDirectory _directory;
    private readonly MergesInBackground _merges = new();
    private readonly IndexWriter _writer;

    private IndexGeneration(string path, int number, SearcherFactory searchers)
    {
        Number = number;
        _directory = new IndexDirectory(path);
        try
        {
            _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
            {
                RAMBufferSizeMB = Buffer, MergeScheduler = _merges, WriteLockTimeout = 0,
            });
            Searchers = new SearcherManager(_writer, applyAllDeletes: true, searchers);
        }
        catch
        {
            GiveUp(_writer);
            _directory.Dispose();
            throw;
        }
    }

    public int Number { get; }
    public string Path => _directory.Directory.FullName;
    public SearcherManager Searchers { get; }

    /// <summary>Documents, those not committed included.</summary>
    public int Count => _writer.NumDocs;

    /// <summary>Looks whether the files of the last commit are there, and whether they could be merged.</summary>
    public void Check()
    {
        if (_merges.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        using var directory = new IndexDirectory(Path);
        var infos = new SegmentInfos();
        IndexFaults.Reading(() => infos.Read(directory));
        var there = directory.ListAll().ToHashSet();
        if (infos.GetFiles(directory, true).FirstOrDefault(file => !there.Contains(file)) is { } gone)
        {
            throw new FileNotFoundException($"{gone} of generation {Number} is gone");
        }
    }

    /// <summary>Reads every byte and compares the checksums.</summary>
    /// <exception cref="CorruptIndexException">They differ.</exception>
    public void Verify(CancellationToken ct) => IndexFaults.Reading(() => Ask(searcher =>
    {
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            ct.ThrowIfCancellationRequested();
            leaf.AtomicReader.CheckIntegrity();
        }

        return 0;
    }));

    /// <exception cref="LockObtainFailedException">Another process writes to it.</exception>
    public static IndexGeneration Open(string path, int number, SearcherFactory searchers)
    {
        System.IO.Directory.CreateDirectory(path);
        return new IndexGeneration(path, number, searchers);
    }

    public void Add(Document document) => _writer.AddDocument(document);

    public void Put(string key, Document document) => _writer.UpdateDocument(new Term(IndexFields.Key, key), document);

    public void Remove(string key) => _writer.DeleteDocuments(new Term(IndexFields.Key, key));

    /// <summary>From here on questions see all that was put and removed.</summary>
    public void Show() => Searchers.MaybeRefreshBlocking();

    public void Commit(IndexState state)
    {
        _writer.SetCommitData(state.ToUserData());
        _writer.Commit();
    }

    public T Ask<T>(Func<IndexSearcher, T> question)
    {
        var searcher = Searchers.Acquire();
        try
        {
            return question(searcher);
        }
        finally
        {
            Searchers.Release(searcher);
        }
    }

    /// <summary>
    /// Gives up what was not committed. The searchers stay: whoever serves them may go on until there are others.
    /// </summary>
    public void Dispose()
    {
        try
        {
            GiveUp(_writer);
        }
        finally
        {
            _directory.Dispose();
        }
    }

    private static void GiveUp(IndexWriter? writer)
    {
        try
        {
            writer?.Rollback();
        }
        catch (Exception fault) when (IndexFaults.IsFault(fault))
        {
        }
    }
}
