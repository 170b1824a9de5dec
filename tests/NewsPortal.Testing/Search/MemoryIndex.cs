using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Testing.Search;

/// <summary>A readers' index without a database, for measuring what is found in it.</summary>
internal sealed class MemoryIndex : IDisposable
{
    private readonly RAMDirectory _directory = new();
    private readonly SearcherManager _searchers;

    public MemoryIndex(IEnumerable<SearchableArticle> articles)
    {
        using var document = new ArticleDocument();
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)))
        {
            foreach (var article in articles)
            {
                writer.AddDocument(document.Of(article));
            }
        }

        _searchers = new SearcherManager(_directory, null);
        Served.Serve(_searchers, isRebuilding: false);
    }

    public ReadersIndex Served { get; } = new();

    public void Dispose()
    {
        _searchers.Dispose();
        _directory.Dispose();
    }
}
