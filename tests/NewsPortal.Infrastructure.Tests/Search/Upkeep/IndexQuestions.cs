using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Tests.Search.Upkeep;

/// <summary>Plain questions to an index, without the search that readers have.</summary>
internal static class IndexQuestions
{
    /// <summary>Ids of the documents with all these syllables, in order.</summary>
    public static IReadOnlyList<long> Find<TIndex>(
        this IServiceProvider services, string words, string kind = DocumentKinds.Article) where TIndex : ServedIndex =>
        services.GetRequiredService<TIndex>().Ask(searcher =>
        {
            var field = kind is DocumentKinds.Article or DocumentKinds.Picture
                ? IndexFields.Text : IndexFields.Headline;
            var query = new BooleanQuery { { new TermQuery(new Term(IndexFields.Kind, kind)), Occur.MUST } };
            foreach (var syllable in AnalysedText.Of(words).Syllables)
            {
                query.Add(new TermQuery(new Term(field.Folded, syllable.Folded)), Occur.MUST);
            }

            return searcher.Search(query, 1_000).ScoreDocs.Select(hit => IdOf(searcher, hit.Doc)).Order().ToList();
        });

    private static long IdOf(IndexSearcher searcher, int document)
    {
        var leaf = searcher.IndexReader.Leaves.Last(l => l.DocBase <= document);
        return leaf.AtomicReader.GetNumericDocValues(IndexFields.Id).Get(document - leaf.DocBase);
    }
}
