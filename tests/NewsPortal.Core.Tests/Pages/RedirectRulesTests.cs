using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class RedirectRulesTests
{
    private const string Site = "https://bao.example";

    [Theory]
    [InlineData("/cu/bai-1.html", "/thoi-su", "/cu/bai-1.html", "/thoi-su")]
    [InlineData("/Cu/Bai-1.htm/", "/Thoi-su/", "/cu/bai-1.html", "/thoi-su")]
    [InlineData("https://baocu.vn/2012/abc.html?utm_source=x#top", "/a", "/2012/abc.html", "/a")]
    [InlineData("http://baocu.vn/default.aspx?tabid=45&ID=7", "/a", "/default.aspx?tabid=45&id=7", "/a")]
    [InlineData("/th%E1%BB%9Di-s%E1%BB%B1", "https://bao.example/a", "/thời-sự", "/a")]
    [InlineData("/thời-sự", "/", "/thời-sự", "/")]
    public void Both_addresses_are_kept_in_one_form(string from, string to, string fromPath, string toPath)
    {
        var (redirect, reason) = RedirectRules.Check(new RedirectDraft(from, to), Site);

        Assert.Null(reason);
        Assert.Equal(new CheckedRedirect(fromPath, toPath), redirect);
    }

    [Theory]
    [InlineData("", "/a", "RedirectFromRequired")]
    [InlineData("bai-1.html", "/a", "AddressInvalid")]
    [InlineData("//evil.example/x", "/a", "AddressInvalid")]
    [InlineData("/a\\b", "/a", "AddressInvalid")]
    [InlineData("/a%0d%0aX: y", "/a", "AddressInvalid")]
    [InlineData("https://me:pw@baocu.vn/x", "/a", "AddressInvalid")]
    [InlineData("javascript:alert(1)", "/a", "AddressInvalid")]
    [InlineData("/cu", "", "RedirectToRequired")]
    [InlineData("/cu", "https://evil.example/a", "RedirectToForeign")]
    [InlineData("/cu", "//evil.example/a", "RedirectToForeign")]
    [InlineData("/cu", "/\\evil.example", "RedirectToForeign")]
    [InlineData("/cu", "https://bao.example@evil.example/", "RedirectToForeign")]
    [InlineData("/cu", "https://bao.example.evil.example/", "RedirectToForeign")]
    [InlineData("/cu", "javascript:alert(1)", "RedirectToForeign")]
    [InlineData("/cu", "/a?b=1", "RedirectToForeign")]
    [InlineData("/cu", "/cu/", "RedirectToItself")]
    [InlineData("/admin/x", "/a", "RedirectFromReserved")]
    [InlineData("/cu", "/admin", "RedirectToReserved")]
    public void What_leads_nowhere_or_elsewhere_is_refused(string from, string to, string code)
    {
        var (redirect, reason) = RedirectRules.Check(new RedirectDraft(from, to), Site);

        Assert.Null(redirect);
        Assert.Equal(code, reason?.Code);
    }

    [Fact]
    public void Addresses_longer_than_the_column_are_refused() =>
        Assert.Equal(
            "TooLong", RedirectRules.Check(new RedirectDraft("/" + new string('a', 300), "/a"), Site).Reason?.Code);
}
