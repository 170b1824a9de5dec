namespace NewsPortal.Core.Media;

/// <summary>A picture in the library: an original that never changes, and what the newsroom says of it.</summary>
public sealed class MediaAsset
{
    public int Id { get; set; }

    /// <summary>
    /// Of the original's bytes: 32 lower-case hexadecimal characters, the first half of SHA-256. Unique: the same file
    /// is stored once. Not an address: originals are never served.
    /// </summary>
    public required string Hash { get; init; }

    /// <summary>
    /// Names what readers get: the original as cut by its focal point and signed with its credit, copyright and
    /// licence. 32 lower-case hexadecimal characters; another whenever one of these changes.
    /// </summary>
    public required string EditionHash { get; set; }

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
    public bool IsDecorative { get; set; }
    public string Credit { get; set; } = string.Empty;
    public string Copyright { get; set; } = string.Empty;
    public string License { get; set; } = string.Empty;

    /// <summary>UTC; null when unknown.</summary>
    public DateTime? TakenAt { get; set; }
    public string Place { get; set; } = string.Empty;
    public double FocalX { get; set; }
    public double FocalY { get; set; }

    /// <summary>64-bit difference hash: pictures that look alike differ in few bits.</summary>
    public long Likeness { get; init; }

    /// <summary>True once the current edition's renditions in AVIF are made.</summary>
    public bool HasAvif { get; set; }

    /// <summary>Folded words, place and file name, for searching.</summary>
    public string SearchKey { get; set; } = string.Empty;

    /// <summary>Folded credit, for filtering.</summary>
    public string CreditKey { get; set; } = string.Empty;
    public int UploadedById { get; init; }
    public DateTime UploadedAt { get; init; }

    /// <summary>
    /// UTC, of the last change of words or focal point, or when the same file was last sent again; null for neither.
    /// </summary>
    public DateTime? ChangedAt { get; set; }
    public long Version { get; set; }

    public FocalPoint Focus => new(FocalX, FocalY);

    public PictureWords Words => new()
    {
        Caption = Caption, AltText = AltText, IsDecorative = IsDecorative, Credit = Credit, Copyright = Copyright,
        License = License, TakenAt = TakenAt, Place = Place,
    };

    public Picture ToPicture() =>
        new(Id, EditionHash, Width, Height, Caption, IsDecorative ? string.Empty : AltText, Credit)
        {
            Copyright = Copyright, License = License, HasAvif = HasAvif,
        };
}
