using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsPortal.Testing.Web;

/// <summary>
/// A form on a page: what it holds, hidden fields and token included, and what a person changes in it.
/// </summary>
public sealed class WebForm(IHtmlFormElement form, Uri page)
{
    private readonly List<(string Field, string FileName, string Type, byte[] Content)> _files = [];
    private IElement? _button;

    /// <summary>Types into a field or chooses from it; throws when the form has no such field.</summary>
    public WebForm Fill(string field, string value)
    {
        switch (Control(field))
        {
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select when select.Options.Any(o => o.Value == value):
                select.Value = value;
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            default:
                throw new InvalidOperationException($"The field '{field}' does not offer '{value}'");
        }

        return this;
    }

    /// <summary>Chooses in the rows of a field that stands there several times, from the first on.</summary>
    public WebForm FillRows(string field, IEnumerable<string> values)
    {
        foreach (var (select, value) in Controls(field).OfType<IHtmlSelectElement>().Zip(values))
        {
            select.Value = value;
        }

        return this;
    }

    /// <summary>Sets or clears the check box or radio button of that value.</summary>
    public WebForm Check(string field, string value, bool isChecked = true)
    {
        Controls(field).OfType<IHtmlInputElement>().Single(i => i.Value == value).IsChecked = isChecked;
        return this;
    }

    public WebForm Attach(string field, string fileName, string type, byte[] content)
    {
        _ = Control(field);
        _files.Add((field, fileName, type, content));
        return this;
    }

    /// <summary>The button to press, where the form has several: its name and value are sent too.</summary>
    public WebForm Press(string selector)
    {
        _button = form.Elements.Single(e => e.Matches(selector));
        return this;
    }

    /// <summary>What the form holds now, as it would be sent.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields() =>
        from element in form.Elements
        where !element.HasAttribute("disabled") && element.GetAttribute("name") is { Length: > 0 }
        from value in Values(element)
        select KeyValuePair.Create(element.GetAttribute("name")!, value);

    public HttpRequestMessage ToRequest()
    {
        var action = _button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? page : new Uri(page, action);
        if (!string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var pairs = Fields().Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}");
            var query = string.Join('&', pairs);
            return new HttpRequestMessage(HttpMethod.Get, new UriBuilder(address) { Query = query }.Uri);
        }

        return new HttpRequestMessage(HttpMethod.Post, address) { Content = Content() };
    }

    private HttpContent Content()
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(Fields());
        }

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Fields())
        {
            parts.Add(new StringContent(value), name);
        }

        foreach (var (field, fileName, type, bytes) in _files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            // The encoded form of a name carries what no browser sends, line ends included.
            part.Headers.ContentDisposition = fileName.Any(char.IsControl)
                ? new ContentDispositionHeaderValue("form-data") { Name = field, FileNameStar = fileName }
                : null;
            parts.Add(part, field, fileName);
        }

        return parts;
    }

    private IElement Control(string field) => Controls(field).FirstOrDefault()
        ?? throw new InvalidOperationException($"The form has no field '{field}', only {string.Join(", ", Names())}");

    private IEnumerable<IElement> Controls(string field) => form.Elements.Where(e => e.GetAttribute("name") == field);

    private IEnumerable<string?> Names() => form.Elements.Select(e => e.GetAttribute("name")).Distinct();

    private IEnumerable<string> Values(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [box.Value] : [],
        IHtmlInputElement { Type: "file" } => [],
        IHtmlInputElement { Type: "submit" or "image" or "button" or "reset" } or IHtmlButtonElement =>
            element == _button ? [element.GetAttribute("value") ?? string.Empty] : [],
        IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => o.Value),
        // Browsers send line ends of text as CR LF.
        IHtmlTextAreaElement area => [area.Value.ReplaceLineEndings("\r\n")],
        IHtmlInputElement input => [input.Value],
        _ => [],
    };
}
