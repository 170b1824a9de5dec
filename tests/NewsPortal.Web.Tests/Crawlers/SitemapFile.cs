using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NewsPortal.Testing.Web;
using NewsPortal.Web.Tests.Conventions;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>A sitemap as crawlers read it, held against the schemas beside this file.</summary>
internal sealed class SitemapFile
{
    public static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    public static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    private const string Folder = "tests/NewsPortal.Web.Tests/Crawlers/Schemas";
    private static readonly Lazy<XmlSchemaSet> Schemas = new(ReadSchemas);

    private readonly string _address;

    private SitemapFile(XElement root, string address) => (Root, _address) = (root, address);

    public XElement Root { get; }

    public IReadOnlyList<string> Paths =>
        [.. Root.Elements().Select(e => e.Element(Space + "loc")!.Value).Select(address =>
        {
            Assert.StartsWith(_address, address, StringComparison.Ordinal);
            return address[_address.Length..];
        })];

    public string? LastmodOf(string path) => EntryOf(path).Element(Space + "lastmod")?.Value;

    public XElement EntryOf(string path) =>
        Root.Elements().Single(e => e.Element(Space + "loc")!.Value == _address + path);

    /// <param name="address">Public address of the newspaper.</param>
    public static async Task<SitemapFile> OpenAsync(PortalFactory portal, string path, string address)
    {
        var page = await portal.NewVisitor().OpenAsync(path);
        Assert.Equal("application/xml", page.ContentHeaders.ContentType?.MediaType);
        return Read(page.Body, address);
    }

    public static SitemapFile Read(string text, string address)
    {
        var xml = XDocument.Parse(text);
        var mistakes = new List<string>();
        xml.Validate(Schemas.Value, (_, mistake) => mistakes.Add(mistake.Message));
        Assert.Empty(mistakes);
        return new SitemapFile(xml.Root!, address);
    }

    private static XmlSchemaSet ReadSchemas()
    {
        var schemas = new XmlSchemaSet();
        foreach (var name in new[] { "sitemap.xsd", "sitemap-image.xsd", "sitemap-news.xsd" })
        {
            using var reader = XmlReader.Create(Path.Combine(SourceTree.Root, Folder, name));
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
