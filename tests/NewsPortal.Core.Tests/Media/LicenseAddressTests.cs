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
    [InlineData("")]
    [InlineData("CC BY 4.0")]
    [InlineData("/dieu-khoan")]
    [InlineData("javascript:alert(1)")]
    [InlineData("urn:isbn:0451450523")]
    public void Anything_else_is_a_name(string license) => Assert.Null(LicenseAddress.Of(license));
}
