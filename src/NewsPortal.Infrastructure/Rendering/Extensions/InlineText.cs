using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsPortal.Infrastructure.Rendering.Extensions;

/// <summary>The plain words of inline Markdown, as an alternative text needs them.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in ((MarkdownObject)inlines).Descendants<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                LineBreakInline => " ",
                _ => string.Empty,
            });
        }

        return text.ToString().Trim();
    }
}
