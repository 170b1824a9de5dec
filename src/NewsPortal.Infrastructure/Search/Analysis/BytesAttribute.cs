using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>The term at hand, as bytes.</summary>
internal sealed class BytesAttribute : Lucene.Net.Util.Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new(64);

    public void FillBytesRef()
    {
    }

    /// <summary>Points to bytes that nobody writes to.</summary>
    public void Set(byte[] bytes) => (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (bytes, 0, bytes.Length);

    public void Set(byte[] buffer, int length) =>
        (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (buffer, 0, length);

    public override void Clear() => BytesRef.Length = 0;

    public override void CopyTo(IAttribute target) => ((BytesAttribute)target).BytesRef.CopyBytes(BytesRef);
}
