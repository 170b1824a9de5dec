using NewsPortal.Core.Settings;
using Xunit;

namespace NewsPortal.Core.Tests.Settings;

public sealed class SettingsRulesTests
{
    private static readonly SiteSettings Good = new() { Name = "Báo", PublicAddress = "https://bao.example" };

    [Fact]
    public void Good_settings_pass() => Assert.Empty(SettingsRules.Check(Good));

    [Theory]
    [InlineData("bao.example")]
    [InlineData("ftp://bao.example")]
    [InlineData("https://bao.example/tin")]
    [InlineData("https://bao.example?x=1")]
    [InlineData("")]
    public void The_public_address_is_a_scheme_and_a_host(string address) =>
        Assert.Equal(
            "PublicAddressInvalid",
            Assert.Single(SettingsRules.Check(Good with { PublicAddress = address })).Code);

    [Theory]
    [InlineData("/thong-tin/dieu-khoan-su-dung", true)]
    [InlineData("https://bao.example/anh?x=1", true)]
    [InlineData("", true)]
    [InlineData("//khac.example/anh", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("thong-tin/anh", false)]
    [InlineData("/a b", false)]
    public void The_terms_for_pictures_stand_at_a_path_or_an_address(string page, bool good) =>
        Assert.Equal(
            good ? [] : ["PictureTermsPageInvalid"],
            SettingsRules.Check(Good with { PictureTermsPage = page }).Select(r => r.Code));

    [Fact]
    public void Other_fields_are_checked_by_name()
    {
        var reasons = SettingsRules.Check(
            Good with { Name = "", TimePattern = "%", Email = "thư", Address = new string('a', 301) });

        Assert.Equal(["Name", "TimePattern", "Email", "Address"], reasons.Select(r => r.Field));
    }
}
