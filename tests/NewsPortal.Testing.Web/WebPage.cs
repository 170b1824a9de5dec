using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsPortal.Testing.Web;

/// <summary>An answer of the portal, read as a browser reads it.</summary>
public sealed class WebPage
{
    private WebPage(HttpResponseMessage answer, string body)
    {
        Status = answer.StatusCode;
        Headers = answer.Headers;
        ContentHeaders = answer.Content.Headers;
        Address = answer.RequestMessage!.RequestUri!;
        Body = body;
        Document = new HtmlParser().ParseDocument(body);
    }

    public HttpStatusCode Status { get; }
    public HttpResponseHeaders Headers { get; }
    public HttpContentHeaders ContentHeaders { get; }
    public Uri Address { get; }
    public string Body { get; }
    public IHtmlDocument Document { get; }

    /// <summary>Where a redirect leads, as a path of this site where it is one; null for any other answer.</summary>
    public string? Location => (int)Status is < 300 or > 399 || Headers.Location is not { } target ? null
        : !target.IsAbsoluteUri ? target.OriginalString
        : target.Host == Address.Host ? target.PathAndQuery : target.AbsoluteUri;

    public static async Task<WebPage> ReadAsync(HttpResponseMessage answer) =>
        new(answer, await answer.Content.ReadAsStringAsync());

    /// <summary>The one element that matches; throws when there is none or more than one.</summary>
    public IElement The(string selector)
    {
        var found = Document.QuerySelectorAll(selector);
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException($"{found.Length} elements match '{selector}' at {Address}");
    }

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    /// <summary>Text of the first match with white space as a reader sees it; empty when nothing matches.</summary>
    public string TextOf(string selector) => Text(Document.QuerySelector(selector));

    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(Text)];

    /// <summary>The content of <c>&lt;meta name|property="…"&gt;</c>, or null.</summary>
    public string? Meta(string name) =>
        Document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    /// <summary>The form that matches, to be filled in and sent.</summary>
    public WebForm Form(string selector = "main form") => new((IHtmlFormElement)The(selector), Address);

    private static string Text(IElement? element)
    {
        var words = element?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return string.Join(' ', words);
    }
}
