using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

internal sealed class ContainerRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer html, CustomContainer container)
    {
        if (container.Count == 0)
        {
            return;
        }

        var (opening, closing) = Container.IsGallery(container)
            ? ("<div class=\"gallery\">", "</div>") : ("<aside class=\"box\">", "</aside>");
        html.EnsureLine();
        html.WriteLine(opening);
        html.WriteChildren(container);
        html.EnsureLine();
        html.WriteLine(closing);
    }
}
