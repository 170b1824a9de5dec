using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Admin;

/// <summary>Addresses and handgrips of the desk that several tests need.</summary>
internal static class Desk
{
    public const string Articles = "/admin/bai-viet";
    public const string NewArticle = "/admin/bai-viet/tao";
    public const string Editor = "form[data-editor]";

    public static string Article(long id) => $"{Articles}/{id}";

    public static WebForm Press(this WebForm form, Verb verb) => form.Press($"button[name=intent][value={verb}]");

    /// <summary>The id in an address such as <c>/admin/bai-viet/12</c>.</summary>
    public static long IdIn(string? address) =>
        long.Parse(address!.Split('/', '?')[^1], System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<WebForm> NewArticleAsync(
        this Visitor visitor, int category, string headline, string body) =>
        (await visitor.OpenAsync(NewArticle)).Form(Editor)
            .Fill("Headline", headline).Fill("Body", body).Fill("CategoryId", $"{category}");
}

/// <summary>Buttons of the editor.</summary>
internal enum Verb
{
    Save,
    Preview,
    Publish,
    Update,
}
