using System.Text;
using NetVips;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Pictures as reporters send them, and the forms they send them by.</summary>
internal static class Photos
{
    public const string Library = "/admin/anh";
    public const string Send = Library + "/tai-len";
    public const string PlainForm = "form[enctype='multipart/form-data']";
    public const string PictureForm = "form[data-form]";

    /// <summary>Unlike any other seed.</summary>
    public static byte[] Jpeg(int seed)
    {
        using var blots = Image.Gaussnoise(8, 5, sigma: 70, mean: 128, seed: seed);
        using var picture = blots.Resize(80, kernel: Enums.Kernel.Cubic).Cast(Enums.BandFormat.Uchar);
        return picture.JpegsaveBuffer(90);
    }

    /// <summary>The same picture to the eye, another file.</summary>
    public static byte[] Saved(this byte[] picture, int quality)
    {
        using var image = Image.NewFromBuffer(picture);
        return image.JpegsaveBuffer(quality);
    }

    /// <summary>With what an agency writes into its files.</summary>
    public static byte[] Signed(this byte[] picture, string caption, string credit, string copyright)
    {
        var xmp = $"""
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="{credit}"
              photoshop:DateCreated="2022-12-16T09:30:15+07:00">
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt></dc:description>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{copyright}</rdf:li></rdf:Alt></dc:rights>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            """;
        using var image = Image.NewFromBuffer(picture);
        using var signed = image.Mutate(m => m.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(xmp)));
        return signed.JpegsaveBuffer(90, keep: Enums.ForeignKeep.All);
    }

    /// <summary>Sends one picture by the plain form.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> UploadAsync(
        this Visitor visitor, byte[] picture, string caption = "", string altText = "", string credit = "Minh Sơn",
        string name = "anh.jpg")
    {
        var form = (await visitor.OpenAsync(Library)).Form(PlainForm)
            .Attach("Files", name, "image/jpeg", picture)
            .Fill("Captions", caption).Fill("AltTexts", altText).Fill("DefaultCredit", credit);
        var list = await visitor.SendAndFollowAsync(form);
        return Desk.IdIn(list.Document.QuerySelector(".picture-card > a")!.GetAttribute("href"));
    }

    public static string Page(long id) => $"{Library}/{id}";

    public static async Task<WebForm> PictureFormAsync(this Visitor visitor, long id) =>
        (await visitor.OpenAsync(Page(id))).Form(PictureForm);

    /// <summary>Captions of the library's cards, as found.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(this Visitor visitor, string query) =>
        (await visitor.OpenAsync(Library + query)).TextsOf(".picture-card .choice__caption");
}
