using System.Text;
using NewsPortal.Core.Articles;
using Xunit;

namespace NewsPortal.Core.Tests.Articles;

public sealed class ArticleRulesTests
{
    private static readonly ArticleContent Good = new() { Headline = "Tít", CategoryId = 1 };

    private static List<string> Codes(ArticleContent content, params string[] tags) =>
        [.. ArticleRules.Check(content, tags).Select(r => $"{r.Field}:{r.Code}")];

    [Fact]
    public void A_headline_and_a_category_suffice_for_a_draft() => Assert.Empty(Codes(Good));

    [Fact]
    public void What_is_missing_is_said_by_its_field() =>
        Assert.Equal(["Headline:HeadlineRequired", "CategoryId:CategoryRequired"], Codes(new ArticleContent()));

    [Fact]
    public void Too_much_of_anything_is_refused()
    {
        var codes = Codes(
            Good with
            {
                Headline = new string('t', ArticleRules.HeadlineLength + 1),
                Standfirst = new string('s', ArticleRules.StandfirstLength + 1),
                Body = new string('b', ArticleRules.BodyLength + 1),
                Byline =
                    [.. Enumerable.Range(1, Byline.MaxSigners + 1).Select(i => new BylineEntry(i, BylineRole.Text))],
            },
            [.. Enumerable.Range(1, ArticleRules.MaxTags + 1).Select(i => $"tag {i}")]);

        Assert.Equal(
            ["Headline:TooLong", "Standfirst:TooLong", "Body:TooLong", "Byline:TooManySigners", "Tags:TooManyTags"],
            codes);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.com")]
    [InlineData("vietnamplus")]
    public void A_source_is_a_web_address(string url) =>
        Assert.Equal(["SourceUrl:UrlInvalid"], Codes(Good with { SourceUrl = url }));

    [Fact]
    public void A_story_that_is_not_to_be_indexed_names_no_original()
    {
        var reprint = Good with { CanonicalUrl = "https://goc.example/bai" };

        Assert.Empty(Codes(reprint));
        Assert.Empty(Codes(Good with { NoIndex = true }));
        Assert.Equal(["CanonicalUrl:CanonicalAndNoIndex"], Codes(reprint with { NoIndex = true }));
    }

    [Theory]
    [InlineData("https://bao.example/y-te/tit-7.html", "")]
    [InlineData("http://bao.example/Y-Te/ten-cu-7.htm?utm_source=x#dau", "")]
    [InlineData("/y-te/tit-7.html", "")]
    [InlineData("https://bao.example/y-te/tit-8.html", null)]
    [InlineData("https://bao.example/", null)]
    [InlineData("https://khac.example/y-te/tit-7.html", null)]
    public void Its_own_address_is_no_original(string typed, string? kept)
    {
        var content = ArticleRules.WithoutOwnCanonical(Good with { CanonicalUrl = typed }, 7, "https://bao.example");

        Assert.Equal(kept ?? typed, content.CanonicalUrl);
    }

    [Fact]
    public void A_typed_slug_must_be_one() => Assert.Equal(["Slug:SlugInvalid"], Codes(Good with { Slug = "Có dấu" }));

    [Fact]
    public void Text_is_stored_composed_and_on_one_line_where_it_is_one()
    {
        var content = ArticleRules.Clean(Good with
        {
            Headline = "  Hòa\n Thuận ".Normalize(NormalizationForm.FormD),
            Byline = [new(1, BylineRole.Text), new(1, BylineRole.Photo), new(1, BylineRole.Text)],
        });

        Assert.Equal("Hòa Thuận", content.Headline);
        Assert.Equal([new(1, BylineRole.Text), new(1, BylineRole.Photo)], content.Byline);
    }
}
