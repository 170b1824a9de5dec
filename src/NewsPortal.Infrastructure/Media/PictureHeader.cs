namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// What a file says of itself before anything is decoded. The format is told by its content; its name is never asked.
/// </summary>
/// <param name="Format">jpg, png, webp or gif.</param>
/// <param name="Width">Pixels as stored, before turning upright.</param>
/// <param name="Frames">More than one for animations.</param>
/// <param name="IsWhole">False when the file ends before its own structure does.</param>
/// <param name="End">Bytes up to the end of the picture; a file may go on behind it.</param>
internal sealed record PictureHeader(string Format, int Width, int Height, int Frames, bool IsWhole, int End)
{
    /// <summary>
    /// Bytes that its decoder holds for each pixel before the first line comes out; 0 when it goes line by line.
    /// </summary>
    public int HeldPerPixel { get; init; }

    public long Pixels => (long)Width * Height;

    /// <summary>Bytes that its decoder holds before the first line comes out.</summary>
    public long Held => Pixels * HeldPerPixel;

    /// <summary>Null for anything that is no JPEG, PNG, WebP or GIF.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> file) =>
        file.StartsWith(JpegHeader.Signature) ? JpegHeader.Read(file)
        : file.StartsWith(PngHeader.Signature) ? PngHeader.Read(file)
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? GifHeader.Read(file)
        : file.StartsWith("RIFF"u8) && file.Length >= 12 && file[8..12].SequenceEqual("WEBP"u8) ? WebpHeader.Read(file)
        : null;
}
