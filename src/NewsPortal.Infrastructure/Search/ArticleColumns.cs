using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;

namespace NewsPortal.Infrastructure.Search;

/// <summary>
/// What filters, counts and orders are made of, by document number of one segment, in memory: some 28 bytes an article.
/// Read once for every segment.
/// </summary>
internal sealed class ArticleColumns
{
    private static readonly ConditionalWeakTable<object, ArticleColumns> BySegment = [];

    private readonly int[] _firstAuthor;
    private readonly int[] _authors;

    private ArticleColumns(AtomicReader segment)
    {
        Ids = Numbers(segment, IndexFields.Id, value => value);
        SortKeys = Numbers(segment, IndexFields.SortKey, value => value);
        Categories = Numbers(segment, IndexFields.Category, value => (int)value);
        Forms = Numbers(segment, IndexFields.Form, value => (byte)value);
        Years = Array.ConvertAll(SortKeys, YearOf);
        (_firstAuthor, _authors) = ReadAuthors(segment);
    }

    public long[] Ids { get; }

    /// <summary>Microseconds since 1970, UTC, of the publication; 0 for what is no article.</summary>
    public long[] SortKeys { get; }

    /// <summary>Its own category, never the parent.</summary>
    public int[] Categories { get; }

    /// <summary>Numbers of <see cref="ArticleForm"/>.</summary>
    public byte[] Forms { get; }

    /// <summary>Of publication, at +07:00.</summary>
    public short[] Years { get; }

    public static ArticleColumns Of(AtomicReader segment) =>
        BySegment.GetValue(segment.CoreCacheKey, _ => new ArticleColumns(segment));

    public ReadOnlySpan<int> AuthorsOf(int document) =>
        _authors.AsSpan(_firstAuthor[document], _firstAuthor[document + 1] - _firstAuthor[document]);

    private static short YearOf(long sortKey) =>
        (short)PortalTime.ToLocal(DateTime.UnixEpoch.AddMicroseconds(sortKey)).Year;

    private static T[] Numbers<T>(AtomicReader segment, string field, Func<long, T> convert)
    {
        var column = new T[segment.MaxDoc];
        if (segment.GetNumericDocValues(field) is { } values)
        {
            for (var document = 0; document < column.Length; document++)
            {
                column[document] = convert(values.Get(document));
            }
        }

        return column;
    }

    private static (int[] First, int[] All) ReadAuthors(AtomicReader segment)
    {
        var first = new int[segment.MaxDoc + 1];
        var all = new List<int>(segment.MaxDoc);
        var values = segment.GetBinaryDocValues(IndexFields.Authors);
        var packed = new BytesRef();
        for (var document = 0; document < segment.MaxDoc; document++)
        {
            values?.Get(document, packed);
            for (var at = 0; at < packed.Length; at += sizeof(int))
            {
                all.Add(BinaryPrimitives.ReadInt32LittleEndian(packed.Bytes.AsSpan(packed.Offset + at)));
            }

            first[document + 1] = all.Count;
        }

        return (first, [.. all]);
    }
}
