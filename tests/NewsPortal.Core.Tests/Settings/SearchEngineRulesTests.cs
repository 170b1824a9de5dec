using NewsPortal.Core.Settings;
using Xunit;

namespace NewsPortal.Core.Tests.Settings;

public sealed class SearchEngineRulesTests
{
    private static IEnumerable<string> Codes(SiteSettings settings) =>
        SettingsRules.Check(settings).Select(r => r.Code);

    [Theory]
    [InlineData("", null)]
    [InlineData("https://hub.example/", null)]
    [InlineData("http://localhost:8080/hub", null)]
    [InlineData("http://127.0.0.1:8080/", null)]
    [InlineData("http://hub.example/", "HubInvalid")]
    [InlineData("https://me:pw@hub.example/", "HubInvalid")]
    [InlineData("/hub", "HubInvalid")]
    [InlineData("https://xn--bo-ila.vn/", null)]
    [InlineData("https://báo.vn/", "AddressNotAscii")]
    [InlineData("https://hub.example/tin tức", "AddressNotAscii")]
    [InlineData("ftp://hub.example/", "HubInvalid")]
    public void A_hub_is_told_over_https_or_on_this_machine(string hub, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes(new SiteSettings { WebSubHub = hub }));

    [Fact]
    public void What_goes_into_headers_and_messages_is_written_in_ascii() =>
        Assert.Equal(
            ["PublicAddress", "IndexNowEndpoint"],
            SettingsRules.Check(new SiteSettings
            {
                PublicAddress = "https://báo.vn", IndexNowEndpoint = "https://chỉ-mục.vn/indexnow",
            }).Where(r => r.Code == "AddressNotAscii").Select(r => r.Field));

    [Theory]
    [InlineData("", null)]
    [InlineData("0123abcd", null)]
    [InlineData("0123abc", "IndexNowKeyInvalid")]
    [InlineData("0123/../x", "IndexNowKeyInvalid")]
    [InlineData("0123 abcd", "IndexNowKeyInvalid")]
    public void A_key_is_of_the_protocols_letters(string key, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes(new SiteSettings { IndexNowKey = key }));

    [Theory]
    [InlineData("", null)]
    [InlineData("User-agent: GPTBot\nDisallow: /", null)]
    [InlineData("# lời nhắn\n\nDisallow: /in-an", null)]
    [InlineData("User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /x", null)]
    [InlineData("Disallow: /", "RobotsBlockAll")]
    [InlineData("User-agent: *\nDisallow: /", "RobotsBlockAll")]
    [InlineData("User-agent: *\nUser-agent: GPTBot\nDisallow: /", "RobotsBlockAll")]
    [InlineData("Cấm: /x", "RobotsLineInvalid")]
    [InlineData("Disallow /x", "RobotsLineInvalid")]
    public void Further_lines_of_robots_txt_are_rules_and_never_shut_out_everybody(string lines, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes(new SiteSettings { RobotsLines = lines }));
}
