using System.Text.Json;
using System.Xml.Linq;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Testing;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Crawlers;

/// <summary>An article withdrawn for a mistake and published again.</summary>
public sealed class RepublicationTests : IAsyncLifetime
{
    private const string FirstTime = "2022-12-16T12:09:00+07:00";
    private const string SecondTime = "2022-12-16T14:09:00+07:00";

    private PortalFactory _portal = null!;
    private long _id;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.OpenAsync();
        _id = await _portal.Newsroom.PublishedAsync(new ArticleContent
        {
            Headline = "Tin sai", CategoryId = await _portal.Newsroom.CategoryAsync("Xã hội"),
        });
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Corrected_meanwhile_it_says_when_to_readers_search_engines_and_feeds()
    {
        await WithdrawAsync();
        await _portal.Newsroom.ChangedAsync(_id, c => c with { Body = "Đã sửa." });

        await PublishAgainAsync();

        Assert.Equal([FirstTime, SecondTime], await TimesOnPageAsync());
        Assert.Equal((SecondTime, SecondTime, SecondTime), await TimesOfChangeAsync());
    }

    [Fact]
    public async Task Unchanged_it_was_never_corrected()
    {
        await WithdrawAsync();

        await PublishAgainAsync();

        Assert.Equal([FirstTime], await TimesOnPageAsync());
        Assert.Equal((FirstTime, FirstTime, FirstTime), await TimesOfChangeAsync());
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task WithdrawAsync()
    {
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        return _portal.Newsroom.DoneAsync(
            _id, (desk, version) => desk.WithdrawAsync(_id, version, "Sai.", TestNewsroom.Chief, Token));
    }

    private Task PublishAgainAsync()
    {
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        return _portal.Newsroom.DoneAsync(
            _id, (desk, version) => desk.PublishAsync(_id, version, TestNewsroom.Chief, Token));
    }

    private async Task<IEnumerable<string?>> TimesOnPageAsync() =>
        (await PageAsync()).Document.QuerySelectorAll(".article__times time").Select(t => t.GetAttribute("datetime"));

    private async Task<(string? OpenGraph, string? StructuredData, string? Feed)> TimesOfChangeAsync()
    {
        var page = await PageAsync();
        var feed = XDocument.Parse((await _portal.NewVisitor().OpenAsync("/rss/xa-hoi.atom")).Body);
        var entry = feed.Root!.Elements().Single(e => e.Name.LocalName == "entry");
        return (
            page.Meta("article:modified_time"),
            ModifiedIn(page),
            entry.Elements().Single(e => e.Name.LocalName == "updated").Value);
    }

    private static string? ModifiedIn(WebPage page) =>
        page.Document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(s => JsonDocument.Parse(s.TextContent).RootElement)
            .Single(t => t.GetProperty("@type").GetString() == "NewsArticle")
            .GetProperty("dateModified").GetString();

    private Task<WebPage> PageAsync() =>
        _portal.NewVisitor().OpenAsync(PortalPaths.Article("xa-hoi", "tin-sai", _id));
}
