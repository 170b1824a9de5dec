using AngleSharp.Dom;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Rendering;

/// <summary>What a browser may meet in a body, on purpose written down a second time.</summary>
internal static class OnlyAllowed
{
    private const string Elements =
        " a aside blockquote br code div em figcaption figure h2 h3 h4 hr iframe img li ol p picture pre section " +
        "source span strong sup table tbody td th thead tr ul ";

    private const string Attributes =
        " allow allowfullscreen alt aria-label class decoding fetchpriority height href id loading referrerpolicy " +
        "rel role scope sizes src srcset start tabindex title type width ";

    private const string Classes =
        " align-center align-end box caption credit embed figure footnote-back footnote-ref footnotes gallery number " +
        "ratio-133 ratio-200 ratio-67 row table tall total uneven ";

    public static void In(IElement body)
    {
        Assert.All(body.Descendants<IComment>(), c => Assert.Fail("comment: " + c.Data));
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains($" {element.LocalName} ", Elements, StringComparison.Ordinal);
            Assert.All(element.Attributes, a => Assert.Contains($" {a.Name} ", Attributes, StringComparison.Ordinal));
            Assert.All(element.ClassList, c => Assert.Contains($" {c} ", Classes, StringComparison.Ordinal));
            Addresses(element);
        }
    }

    private static void Addresses(IElement element)
    {
        if (element.GetAttribute("href") is { } href)
        {
            Assert.Matches(@"^(https?://[^/\\]|mailto:|tel:|/(?![/\\])|/$|#fn)", href);
            Assert.DoesNotMatch(@"[\p{Cc}]", href);
        }

        if (element.GetAttribute("src") is { } src)
        {
            Assert.Matches(
                element.LocalName == "iframe"
                    ? @"^https://(www\.youtube-nocookie\.com/embed/|player\.vimeo\.com/video/)"
                    : "^/media/[0-9a-f]{32}/",
                src);
        }

        if (element.GetAttribute("id") is { } id)
        {
            Assert.Matches(element.LocalName == "figure" ? "^anh-[0-9]+$" : "^fn(ref)?:[0-9]+$", id);
        }

        if (element.GetAttribute("srcset") is { } set)
        {
            Assert.All(set.Split(", "), s => Assert.StartsWith("/media/", s, StringComparison.Ordinal));
        }
    }
}
