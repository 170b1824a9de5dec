using Lucene.Net.Index;
using Lucene.Net.Search;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>Reads the columns of new segments before anybody waits for them.</summary>
internal sealed class ColumnsRead : SearcherFactory
{
    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            _ = ArticleColumns.Of(leaf.AtomicReader);
        }

        return new IndexSearcher(reader);
    }
}
