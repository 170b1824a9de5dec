using Lucene.Net.Search;
using NewsPortal.Infrastructure.Search.Upkeep;

namespace NewsPortal.Infrastructure.Search;

/// <param name="Ids">Of one page, in order.</param>
internal sealed record DeskHits(IReadOnlyList<long> Ids, int Total);

/// <summary>
/// Asks the desk's index. It answers nothing while it is being built or cannot be read: then the database is asked.
/// </summary>
internal sealed class DeskSearch(DeskIndex index)
{
    public bool IsRebuilding => index.IsRebuilding;

    /// <returns>Null when the index cannot be relied upon.</returns>
    public DeskHits? Find(DeskQuestion question, long skip, int take)
    {
        if (index.IsRebuilding)
        {
            return null;
        }

        try
        {
            return index.Ask(searcher => Find(searcher, question, skip, take));
        }
        catch (Exception fault) when (IndexFaults.IsFault(fault) || IndexFaults.IsUnreadable(fault))
        {
            return null;
        }
    }

    private static DeskHits Find(IndexSearcher searcher, DeskQuestion question, long skip, int take)
    {
        var last = (int)Math.Clamp(skip + take, 1, Math.Max(1, searcher.IndexReader.MaxDoc));
        var hits = searcher.Search(question.Words, question.Filter, last, question.Sort);
        var page = hits.ScoreDocs.Skip((int)Math.Clamp(skip, 0, int.MaxValue)).Take(take);
        return new DeskHits([.. page.Select(h => IdOf(searcher, h.Doc))], hits.TotalHits);
    }

    private static long IdOf(IndexSearcher searcher, int document)
    {
        var leaves = searcher.IndexReader.Leaves;
        var leaf = leaves[Lucene.Net.Index.ReaderUtil.SubIndex(document, leaves)];
        return leaf.AtomicReader.GetNumericDocValues(IndexFields.Id).Get(document - leaf.DocBase);
    }
}
