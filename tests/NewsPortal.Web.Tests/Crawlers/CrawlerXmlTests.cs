using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Web.Crawlers;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>Characters that XML cannot hold: one of them would cost readers the whole feed.</summary>
public sealed class CrawlerXmlTests
{
    private const string Hostile = "Tin\u0000\u0001\u000B\u001F\uFFFE\uFFFF\uD800 mới\t\n]]>&<\"'\u2028\U0001F600";
    private const string Harmless = "Tin\uFFFD mới\t\n]]>&<\"'\u2028\U0001F600";

    private static readonly SiteSettings Site = new() { Name = Hostile, Copyright = Hostile };

    private static readonly NewsFeed Feed = new(
        ListOwner.Site, Hostile, Hostile, "/", DateTime.UnixEpoch,
        [
            new ArticlePage
            {
                Id = 1, Headline = Hostile, Standfirst = Hostile, BodyHtml = Hostile, Slug = "a", PublishedAt = default,
                Form = ArticleForm.Story, CorrectedAt = null, Category = new(1, Hostile, "b"), ParentCategory = null,
                Lead = null, Pictures = [new(1, new string('0', 32), 1, 1, Hostile, Hostile, Hostile)],
                SourceName = "", SourceUrl = "", SearchTitle = "", SearchDescription = "", CanonicalUrl = "",
                NoIndex = false, RelatedIds = [], Events = [], Tags = [new(1, Hostile, "c")],
                Byline = [new(1, Hostile, "d", BylineRole.Text)],
            },
        ],
        new Dictionary<long, string> { [1] = Hostile });

    [Fact]
    public async Task They_are_left_out_of_news_too()
    {
        using var file = new MemoryStream();
        await NewsSitemapWriter.WriteAsync(file, [new NewsEntry("/a/b-1.html", Hostile, DateTime.UnixEpoch)], Site);

        var news = XDocument.Parse(Encoding.UTF8.GetString(file.ToArray()), LoadOptions.PreserveWhitespace);
        Assert.Equal(2, news.Descendants().Count(e => e.Value == Harmless));
    }

    [Fact]
    public void They_are_left_out_of_both_formats_and_all_else_stays()
    {
        foreach (var write in new Action<XmlWriter, NewsFeed, SiteSettings>[] { RssWriter.Write, AtomWriter.Write })
        {
            var text = new StringWriter();
            using (var xml = XmlWriter.Create(text, new XmlWriterSettings { NewLineHandling = NewLineHandling.None }))
            {
                write(xml, Feed, Site);
            }

            var read = XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace);
            Assert.All(
                read.Descendants().Where(e => !e.HasElements && e.Value.StartsWith("Tin", StringComparison.Ordinal)),
                e => Assert.Equal(Harmless, WebUtility.HtmlDecode(e.Value)));
            Assert.InRange(read.Descendants().Count(e => e.Value == Harmless), 8, 20);
        }
    }
}
