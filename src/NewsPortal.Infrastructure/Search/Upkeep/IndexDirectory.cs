using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace NewsPortal.Infrastructure.Search.Upkeep;

/// <summary>
/// Files read at a place, without a lock and without mapping them into memory: many threads read at once, a process
/// stays as small as it is, and a file that is cut off is a failed read and no crash.
/// </summary>
internal sealed class IndexDirectory(string path) : FSDirectory(new DirectoryInfo(path), new NativeFSLockFactory(path))
{
    /// <summary>Four times Lucene's own: each reading asks the system.</summary>
    private const int BytesAtOnce = 4_096;

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        var file = Handle(name);
        return new Input(name, new Part(file, 0, RandomAccess.GetLength(file), IsOwner: true));
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(name, Handle(name));
    }

    private SafeFileHandle Handle(string name) => File.OpenHandle(
        Path.Combine(Directory.FullName, name), FileMode.Open, FileAccess.Read,
        FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);

    private sealed class Slicer(string name, SafeFileHandle file) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) =>
            new Input($"{sliceDescription} in {name}", new Part(file, offset, length, IsOwner: false));

        [Obsolete("Lucene reads parts only")]
        public override IndexInput OpenFullSlice() => OpenSlice(name, 0, RandomAccess.GetLength(file));

        protected override void Dispose(bool disposing) => file.Dispose();
    }

    private readonly record struct Part(SafeFileHandle File, long Start, long Length, bool IsOwner);

    private sealed class Input(string description, Part part) : BufferedIndexInput(description, BytesAtOnce)
    {
        private bool _isClone;

        public override long Length => part.Length;

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone._isClone = true;
            return clone;
        }

        protected override void ReadInternal(byte[] b, int offset, int length1)
        {
            for (var at = Position; length1 > 0;)
            {
                var read = RandomAccess.Read(part.File, b.AsSpan(offset, length1), part.Start + at);
                if (read == 0 || at + read > part.Length)
                {
                    throw new EndOfStreamException($"{this} ends too soon");
                }

                (at, offset, length1) = (at + read, offset + read, length1 - read);
            }
        }

        protected override void SeekInternal(long pos)
        {
        }

        protected override void Dispose(bool disposing)
        {
            if (part.IsOwner && !_isClone)
            {
                part.File.Dispose();
            }
        }
    }
}
