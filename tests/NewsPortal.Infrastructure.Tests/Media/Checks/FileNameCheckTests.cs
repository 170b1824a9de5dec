using NewsPortal.Infrastructure.Media.Checks;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media.Checks;

public sealed class FileNameCheckTests
{
    private static string? CodeFor(string name, string format = "jpg") =>
        (FileNameCheck.Objection(name) ?? FileNameCheck.Objection(name, format))?.Code;

    [Theory]
    [InlineData("cầu Long Biên.jpg")]
    [InlineData("IMG_0042.JPG")]
    [InlineData("ảnh.jpeg")]
    [InlineData("Ảnh chụp màn hình 2022-12-16 lúc 12.09.30.jpg")]
    [InlineData("vnexpress.net-6.jpg")]
    [InlineData("C:\\Users\\Minh Sơn\\cầu.jpg")]
    [InlineData("ảnh.jpg.jpg")]
    [InlineData("ảnh (1)...jpg")]
    [InlineData("không đuôi")]
    [InlineData("Nhiệt độ 45°C ® © – “hôm nay”.jpg")]
    public void Names_of_honest_people_are_fine(string name) => Assert.Null(CodeFor(name));

    [Theory]
    [InlineData("../ảnh.jpg", "PictureNamePath")]
    [InlineData("..\\..\\wwwroot\\ảnh.jpg", "PictureNamePath")]
    [InlineData("media/../../etc/x.jpg", "PictureNamePath")]
    [InlineData("ảnh\r\nSet-Cookie: x.jpg", "PictureNameControl")]
    [InlineData("ảnh\0.php.jpg", "PictureNameControl")]
    [InlineData("ảnh\u202Egpj.exe", "PictureNameControl")]
    [InlineData("<b>ảnh</b>.jpg", "PictureNameMarkup")]
    [InlineData("\"><script>alert(1)</script>.jpg", "PictureNameMarkup")]
    [InlineData("mèo 😺.jpg", "PictureNameEmoji")]
    [InlineData("cờ 🇻🇳.jpg", "PictureNameEmoji")]
    [InlineData("tim ❤️.jpg", "PictureNameEmoji")]
    public void A_strange_name_is_refused_for_what_is_strange(string name, string code) =>
        Assert.Equal(code, CodeFor(name));

    [Theory]
    [InlineData(196, null)]
    [InlineData(197, "PictureNameTooLong")]
    [InlineData(300, "PictureNameTooLong")]
    public void A_name_may_have_200_letters(int length, string? code) =>
        Assert.Equal(code, CodeFor(new string('a', length) + ".jpg"));

    [Fact]
    public void Letters_are_counted_as_people_see_them() =>
        Assert.Null(CodeFor(string.Concat(Enumerable.Repeat("ê\u0301", 190)) + ".jpg"));

    [Theory]
    [InlineData("ảnh.png", "jpg", "PictureExtensionWrong")]
    [InlineData("ảnh.jpg", "webp", "PictureExtensionWrong")]
    [InlineData("ảnh.php", "jpg", "PictureExtensionWrong")]
    [InlineData("ảnh.exe", "gif", "PictureExtensionWrong")]
    [InlineData("ảnh.webp", "webp", null)]
    [InlineData("ảnh.jfif", "jpg", null)]
    [InlineData("ảnh.php.jpg", "jpg", "PictureDoubleExtension")]
    [InlineData("ảnh.jpg.png", "png", "PictureDoubleExtension")]
    [InlineData("ảnh.PHTML.x.jpg", "jpg", "PictureDoubleExtension")]
    [InlineData("ảnh.php .jpg", "jpg", "PictureDoubleExtension")]
    [InlineData("phim.svg.gif", "gif", "PictureDoubleExtension")]
    public void The_end_of_a_name_must_be_the_contents(string name, string format, string? code) =>
        Assert.Equal(code, CodeFor(name, format));
}
