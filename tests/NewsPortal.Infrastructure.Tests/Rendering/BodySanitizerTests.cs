using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Rendering;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

public sealed class BodySanitizerTests
{
    [Theory]
    [MemberData(nameof(HostileMarkup.Html), MemberType = typeof(HostileMarkup))]
    public void Hostile_html_leaves_only_what_is_allowed(string html)
    {
        OnlyAllowed.In(Parse(BodySanitizer.Clean(html)));
        OnlyAllowed.In(Parse(BodySanitizer.Clean($"<figure><figcaption>{html}</figcaption></figure>")));
        OnlyAllowed.In(Parse(BodySanitizer.Clean($"<table><tr><td>{html}")));
    }

    [Theory]
    [MemberData(nameof(HostileMarkup.Html), MemberType = typeof(HostileMarkup))]
    public void What_was_cleaned_once_stays_as_it_is(string html)
    {
        var clean = BodySanitizer.Clean(html);

        Assert.Equal(clean, BodySanitizer.Clean(clean));
    }

    [Theory]
    [MemberData(nameof(HostileMarkup.Html), MemberType = typeof(HostileMarkup))]
    [MemberData(nameof(HostileMarkup.Markdown), MemberType = typeof(HostileMarkup))]
    public async Task Hostile_markdown_leaves_only_what_is_allowed(string markdown)
    {
        OnlyAllowed.In(await Body.DomAsync(markdown));
        OnlyAllowed.In(await Body.DomAsync("a | b\n-|-\n" + markdown + " | x"));
        OnlyAllowed.In(await Body.DomAsync("- " + markdown));
        OnlyAllowed.In(await Body.DomAsync("![x](media:42 \"" + markdown + "\")"));
    }

    [Fact]
    public async Task What_our_own_renderers_write_survives()
    {
        const string Everything =
            "![b](media:44)\n\n## Tít\n\n![a](media:42)\n\n:::gallery\n![](media:43)\n:::\n\n:::box\nchữ[^1]\n:::\n\n" +
            "https://youtu.be/dQw4w9WgXcQ\n\na|b\n-|:-:\n1|2\n\n[^1]: ghi";

        var body = await Body.DomAsync(Everything, ArticleForm.Photo);

        string[] parts =
        [
            "h2", "figure.figure#anh-2 > a > picture > source", "figure.tall img[fetchpriority]",
            "div.gallery > .row > figure#anh-3 > a > picture > img[srcset]", "figcaption .number .total",
            "aside.box sup > a", "div.embed > iframe[allowfullscreen]", "div.table[tabindex] th.align-center[scope]",
            "section.footnotes li[id]",
        ];
        Assert.All(parts, part => Assert.NotNull(body.QuerySelector(part)));
    }

    [Theory]
    [InlineData("<figure id=anh-12></figure>", "anh-12")]
    [InlineData("<figure id=anh-></figure>", null)]
    [InlineData("<figure id=anh-1x></figure>", null)]
    [InlineData("<figure id=noi-dung></figure>", null)]
    [InlineData("<p id=anh-1></p>", null)]
    [InlineData("<li id=anh-1></li>", null)]
    public void Only_a_figure_has_a_pictures_address(string html, string? id) =>
        Assert.Equal(id, Parse(BodySanitizer.Clean(html)).FirstElementChild!.GetAttribute("id"));

    [Fact]
    public void A_forbidden_attribute_goes_and_its_element_stays() =>
        Assert.Equal("<p>một <em>hai</em></p>", BodySanitizer.Clean("<p lang=vi>một <em onclick=x>hai</em></p>"));

    private static IElement Parse(string html) => new HtmlParser().ParseDocument("<body>" + html).Body!;
}
