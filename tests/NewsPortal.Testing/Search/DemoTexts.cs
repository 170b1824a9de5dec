using System.Net;
using System.Text.RegularExpressions;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Demo;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Testing.Search;

/// <summary>The demo newsroom's articles as an index knows them, without a database.</summary>
internal static partial class DemoTexts
{
    /// <returns>By the name of its file.</returns>
    public static IEnumerable<(string Name, SearchableArticle Article)> Read(DateTime now)
    {
        var demo = DemoContent.Load();
        var events = demo.Masthead.Events.ToDictionary(e => e.Slug, e => e.Name);
        var authors = demo.Masthead.Authors.ToDictionary(a => a.Slug, a => a.Name);
        foreach (var (number, article) in demo.Articles.Index())
        {
            yield return (article.File.Name, new SearchableArticle
            {
                Id = number + 1,
                SortKey = SortKeys.Of(article.Published.SeenFrom(now), number + 1),
                Form = article.Form,
                CategoryId = 1,
                Headline = article.Headline,
                Standfirst = article.Standfirst,
                BodyHtml = string.Concat(article.Body.Split('\n').Select(Paragraph)),
                Names =
                [
                    .. article.Events.Select(slug => events[slug]), .. article.Tags,
                    .. article.Byline.Select(b => authors[b.AuthorSlug]),
                ],
            });
        }
    }

    /// <summary>A picture is its caption here.</summary>
    private static string Paragraph(string line) =>
        $"<p>{WebUtility.HtmlEncode(Picture().Replace(line, m => m.Groups[1].Value))}</p>";

    [GeneratedRegex("""!\[[^\]]*\]\(picture:\S+ "([^"]*)"\)""")]
    private static partial Regex Picture();
}
