using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsPortal.Infrastructure.Rendering.Extensions;

namespace NewsPortal.Infrastructure.Rendering;

/// <summary>The ids a body mentions, to be looked up in one go.</summary>
internal sealed record BodyReferenceNames(IReadOnlyList<int> MediaIds, IReadOnlyList<long> ArticleIds)
{
    public static BodyReferenceNames In(MarkdownDocument document)
    {
        var links = document.Descendants<LinkInline>().ToList();
        var figures = document.Descendants<FigureBlock>().Select(f => f.MediaId);
        var inSentences = links.Where(l => l.IsImage).Select(l => LinkAddress.MediaId(l.Url)).OfType<int>();
        var articles = links.Where(l => !l.IsImage).Select(l => LinkAddress.ArticleId(l.Url)).OfType<long>();
        return new BodyReferenceNames([.. figures.Concat(inSentences).Distinct()], [.. articles.Distinct()]);
    }
}
