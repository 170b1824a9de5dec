namespace NewsPortal.Infrastructure.Media.Metadata;

internal enum MetadataKind
{
    /// <summary>A TIFF structure.</summary>
    Exif,

    /// <summary>Photoshop's image resources, IPTC-IIM among them.</summary>
    Photoshop,

    /// <summary>An XMP packet.</summary>
    Xmp,

    /// <summary>Comments and everything else that is not pixels.</summary>
    Other,
}

/// <summary>A piece of a picture file that is not pixels.</summary>
internal sealed record MetadataBlock(MetadataKind Kind, byte[] Content);
