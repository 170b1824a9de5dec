using NewsPortal.Testing.Web;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>A page as it is sent, before any script has touched it.</summary>
internal static class PageSource
{
    private const string Form = "main form[method=post]";
    private const string Typed =
        "input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit]), textarea";

    public static async Task<WebPage> ReadAsync(WholePortal portal, PageKind kind)
    {
        var visitor = await portal.VisitorAsync(kind.Looker);
        var page = await visitor.OpenAsync(kind.Path);
        return kind.Refused ? await visitor.SendAsync(Emptied(page)) : page;
    }

    private static WebForm Emptied(WebPage page)
    {
        var element = page.Document.QuerySelector(Form)
            ?? throw new InvalidOperationException($"{page.Address} has no form");
        var form = new WebForm((AngleSharp.Html.Dom.IHtmlFormElement)element, page.Address);
        foreach (var name in element.QuerySelectorAll(Typed).Select(e => e.GetAttribute("name")).OfType<string>())
        {
            form.Fill(name, string.Empty);
        }

        return form;
    }
}
