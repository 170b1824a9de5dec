using System.Net;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Pages;

/// <summary>Searches longer than anybody means, as they come over the wire.</summary>
public sealed class LongSearchTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("ườ")]
    [InlineData("dân ")]
    public async Task Ten_thousand_letters_are_cut_and_answered_with_a_page(string letters)
    {
        await using var portal = await PortalFactory.OpenAsync();
        portal.Listen();
        using var client = new HttpClient { BaseAddress = portal.ClientOptions.BaseAddress };
        var typed = string.Concat(Enumerable.Repeat(letters, 10_000 / letters.Length));

        var page = await new Visitor(client).OpenAsync("/tim-kiem?q=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(page.The("main input[type=search]").GetAttribute("value")!.Length, 100, 200);
    }
}
