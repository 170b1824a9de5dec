namespace NewsPortal.Infrastructure.Media;

/// <summary>GIF89a: the extension blocks of a file, comments and applications' own among them.</summary>
internal ref struct GifExtensions(ReadOnlySpan<byte> file)
{
    private const byte Extension = 0x21;

    private readonly ReadOnlySpan<byte> _file = file;
    private int _position = GifHeader.FirstBlock(file);
    private int _content;

    public bool MoveNext()
    {
        while (_position + 1 < _file.Length)
        {
            var isExtension = _file[_position] == Extension;
            _content = _position + 2;
            _position = GifHeader.AfterBlock(_file, _position);
            if (isExtension)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The data of the block with the lengths of its parts taken out.</summary>
    public readonly byte[] Content()
    {
        var content = new List<byte>();
        for (var at = _content; at < _file.Length && _file[at] != 0; at += _file[at] + 1)
        {
            content.AddRange(_file[(at + 1)..Math.Min(_file.Length, at + 1 + _file[at])]);
        }

        return [.. content];
    }
}
