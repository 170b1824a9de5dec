namespace NewsPortal.Core.Media;

/// <summary>A picture in the library: an original that never changes, and the words an editor gave it.</summary>
public sealed class MediaAsset
{
    public int Id { get; set; }

    /// <summary>Content hash, see <see cref="Picture"/>; unique: the same file is stored once.</summary>
    public required string Hash { get; init; }

    /// <summary>jpg, png, webp or gif.</summary>
    public required string Format { get; init; }

    /// <summary>Pixels, after turning upright.</summary>
    public required int Width { get; init; }
    public required int Height { get; init; }

    /// <summary>Bytes of the original.</summary>
    public required long Length { get; init; }
    public required string FileName { get; init; }
    public string Caption { get; set; } = string.Empty;
    public string AltText { get; set; } = string.Empty;
    public string Credit { get; set; } = string.Empty;

    /// <summary>Folded caption, alternative text, credit and file name, for searching.</summary>
    public string SearchKey { get; set; } = string.Empty;
    public int UploadedById { get; init; }
    public DateTime UploadedAt { get; init; }
    public long Version { get; set; }

    public Picture ToPicture() => new(Id, Hash, Width, Height, Caption, AltText, Credit);
}
