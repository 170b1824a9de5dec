using System.Xml;
using MetadataExtractor.Formats.Xmp;
using XmpCore;

namespace NewsPortal.Infrastructure.Media.Metadata;

/// <summary>What an XMP packet says.</summary>
internal static class XmpFields
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private const string Rights = "http://ns.adobe.com/xap/1.0/rights/";
    private const string Iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private const string CreativeCommons = "http://creativecommons.org/ns#";
    private const string Exif = "http://ns.adobe.com/exif/1.0/";
    private const string Basic = "http://ns.adobe.com/xap/1.0/";

    private const int MostBytes = 1024 * 1024;

    // The parser recurses; a stack that ran out would end the process.
    private const int MostDepth = 50;

    // The parser asks for no namespace that it does not know.
    static XmpFields() => XmpMetaFactory.SchemaRegistry.RegisterNamespace(CreativeCommons, "cc");

    public static MetadataFields Read(byte[] packet)
    {
        var text = packet.AsSpan().TrimEnd((byte)0).ToArray();
        if (text.Length > MostBytes || !IsFlat(text) || new XmpReader().Extract(text).XmpMeta is not { } meta)
        {
            return MetadataFields.None;
        }

        return new MetadataFields
        {
            Title = First(Property(meta, Photoshop, "Headline"), Localised(meta, DublinCore, "title")),
            Description = Localised(meta, DublinCore, "description"),
            Credit = Property(meta, Photoshop, "Credit"),
            Creator = First(Item(meta, DublinCore, "creator"), Property(meta, Photoshop, "Source")),
            Copyright = Localised(meta, DublinCore, "rights"),
            License = First(
                Property(meta, Rights, "WebStatement"), Property(meta, CreativeCommons, "license"),
                Localised(meta, Rights, "UsageTerms")),
            Place = MetadataFields.JoinPlaces(
                Property(meta, Iptc, "Location"), Property(meta, Photoshop, "City"),
                Property(meta, Photoshop, "Country")),
            TakenAt = MetadataTime.OfXmp(Property(meta, Photoshop, "DateCreated"))
                ?? MetadataTime.OfXmp(Property(meta, Exif, "DateTimeOriginal"))
                ?? MetadataTime.OfXmp(Property(meta, Basic, "CreateDate")),
        };
    }

    private static bool IsFlat(byte[] packet)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(packet), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
                if (reader.Depth > MostDepth)
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static string First(params string[] values) =>
        values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v)) ?? string.Empty;

    private static string Property(IXmpMeta meta, string space, string name) =>
        meta.GetPropertyString(space, name) ?? string.Empty;

    private static string Item(IXmpMeta meta, string space, string name) =>
        meta.GetArrayItem(space, name, 1)?.Value ?? string.Empty;

    // Vietnamese first, then whatever is the default.
    private static string Localised(IXmpMeta meta, string space, string name) =>
        meta.GetLocalizedText(space, name, "vi", "vi")?.Value ?? string.Empty;
}
