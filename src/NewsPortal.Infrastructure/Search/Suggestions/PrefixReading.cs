using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsPortal.Infrastructure.Search.Finding;

namespace NewsPortal.Infrastructure.Search.Suggestions;

/// <summary>Reads one segment's documents with terms that begin alike.</summary>
internal sealed class PrefixReading(IndexTerms terms, AtomicReaderContext segment, ScoreSheet sheet)
{
    /// <summary>Documents read for one segment, whatever its size: first letters tell little.</summary>
    private const int MostRead = 50_000;

    private int _left = MostRead;

    public void Read(Tier tier)
    {
        using var required = tier.Required.Count == 0 ? null : terms.All(segment, tier.Required);
        if (required?.Count == 0)
        {
            return;
        }

        if (tier.Prefix is null)
        {
            sheet.Raise(required!.Documents, tier.Score);
            return;
        }

        var allowed = required is null ? null : Bits(required);
        foreach (var documents in Beginning(tier.Prefix))
        {
            _left -= sheet.Raise(documents, allowed, tier.Score, _left);
        }
    }

    private IEnumerable<DocsEnum> Beginning(Term prefix)
    {
        var all = segment.AtomicReader.GetTerms(prefix.Field)?.GetEnumerator();
        var more = all is not null && all.SeekCeil(prefix.Bytes) != TermsEnum.SeekStatus.END;
        while (more && _left > 0 && StringHelper.StartsWith(all!.Term, prefix.Bytes))
        {
            yield return all.Docs(null, null, DocsFlags.NONE);
            more = all.MoveNext();
        }
    }

    private FixedBitSet Bits(FoundDocuments found)
    {
        var bits = new FixedBitSet(segment.AtomicReader.MaxDoc);
        foreach (var document in found.Documents)
        {
            bits.Set(document);
        }

        return bits;
    }
}
