using System.Text;
using System.Xml.Linq;

namespace NewsPortal.Infrastructure.Media;

/// <summary>A signature as XMP (ISO 16684-1), in the properties that the IPTC Photo Metadata Standard names.</summary>
internal static class SignatureXmp
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace Rights = "http://ns.adobe.com/xap/1.0/rights/";

    public static byte[] Write(PictureSignature signature)
    {
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XAttribute(XNamespace.Xmlns + "photoshop", Photoshop),
            new XAttribute(XNamespace.Xmlns + "xmpRights", Rights),
            new XAttribute(Rdf + "about", string.Empty),
            Attribute(Photoshop + "Credit", signature.Credit),
            Attribute(Rights + "WebStatement", signature.LicenseAddress),
            signature.Copyright.Length == 0 ? null : Alternatives(DublinCore + "rights", signature.Copyright));
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        return Encoding.UTF8.GetBytes(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
            + packet.ToString(SaveOptions.DisableFormatting) + "<?xpacket end=\"r\"?>");
    }

    private static XAttribute? Attribute(XName name, string value) =>
        value.Length == 0 ? null : new XAttribute(name, value);

    private static XElement Alternatives(XName name, string value) => new(
        name,
        new XElement(
            Rdf + "Alt",
            new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), value)));
}
