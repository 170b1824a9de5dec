using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>
/// Documents of one segment's most frequent terms as bits, kept once they were asked for: to read hundreds of thousands
/// of them for every question would take most of its time. Some 300 syllables are so frequent, 125 kB each in a million
/// articles.
/// </summary>
internal sealed class DenseTerms
{
    /// <summary>In at least every fourth document.</summary>
    private const int Share = 4;

    /// <summary>Documents of a segment that is read as fast as it is looked up.</summary>
    private const int Small = 5_000;

    private static readonly ConditionalWeakTable<object, DenseTerms> BySegment = [];

    private readonly ConcurrentDictionary<Term, FixedBitSet> _bits = [];

    public static DenseTerms Of(AtomicReader segment) => BySegment.GetOrCreateValue(segment.CoreCacheKey);

    public static bool IsDense(AtomicReader segment, int frequency) =>
        segment.MaxDoc > Small && frequency > segment.MaxDoc / Share;

    /// <param name="read">The term's documents, deleted ones too.</param>
    public FixedBitSet Get(Term term, int documents, Func<Postings> read) => _bits.GetOrAdd(term, _ =>
    {
        var bits = new FixedBitSet(documents);
        bits.Or(read().Enum);
        return bits;
    });
}
