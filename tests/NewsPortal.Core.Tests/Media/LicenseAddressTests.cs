using NewsPortal.Core.Media;
using Xunit;

namespace NewsPortal.Core.Tests.Media;

public sealed class LicenseAddressTests
{
    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("http://anh.example/terms")]
    public void An_absolute_web_address_is_an_address(string license) =>
        Assert.Equal(license, LicenseAddress.Of(license));

    [Theory]
    [InlineData("CC BY 4.0", "licenses/by/4.0/")]
    [InlineData("cc-by-nc-sa 3.0", "licenses/by-nc-sa/3.0/")]
    [InlineData("CC BY-ND 2.5", "licenses/by-nd/2.5/")]
    [InlineData("CC0", "publicdomain/zero/1.0/")]
    [InlineData("CC0 1.0", "publicdomain/zero/1.0/")]
    public void The_names_of_Creative_Commons_have_known_addresses(string license, string path) =>
        Assert.Equal("https://creativecommons.org/" + path, LicenseAddress.Of(license));

    [Theory]
    [InlineData("")]
    [InlineData("CC BY")]
    [InlineData("CC BY 4.0 (đã cắt)")]
    [InlineData("Theo thỏa thuận")]
    [InlineData("/dieu-khoan")]
    [InlineData("javascript:alert(1)")]
    [InlineData("urn:isbn:0451450523")]
    public void Anything_else_is_a_name(string license) => Assert.Null(LicenseAddress.Of(license));
}
