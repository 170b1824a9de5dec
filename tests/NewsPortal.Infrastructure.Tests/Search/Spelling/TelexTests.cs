using NewsPortal.Infrastructure.Search.Spelling;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Spelling;

public sealed class TelexTests
{
    [Theory]
    [InlineData("duwowngf", "dường")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("dduowngf", "đường")]
    [InlineData("duongf", "duòng")]
    [InlineData("vaanj", "vận")]
    [InlineData("kheos", "khéo")]
    [InlineData("ddaats", "đất")]
    [InlineData("nuwowcs", "nước")]
    [InlineData("tieengs", "tiếng")]
    [InlineData("nguyeenx", "nguyễn")]
    [InlineData("thuyeenf", "thuyền")]
    [InlineData("quoocs", "quốc")]
    [InlineData("giaos", "giáo")]
    [InlineData("ducj", "dục")]
    [InlineData("hoaf", "hòa")]
    [InlineData("ngoaif", "ngoài")]
    [InlineData("toans", "toán")]
    [InlineData("hoawcj", "hoặc")]
    [InlineData("quawngr", "quẳng")]
    [InlineData("quys", "quý")]
    [InlineData("thuyr", "thủy")]
    [InlineData("khuyur", "khuỷu")]
    [InlineData("thuowr", "thuở")]
    [InlineData("quowr", "quở")]
    [InlineData("gif", "gì")]
    [InlineData("giowf", "giờ")]
    [InlineData("giuwax", "giữa")]
    [InlineData("gieengs", "giếng")]
    [InlineData("nguwowif", "người")]
    [InlineData("ruwowuj", "rượu")]
    [InlineData("dduongfw", "đường")]
    [InlineData("tphcm", null)]
    [InlineData("dan", null)]
    public void What_was_typed_with_the_keyboard_off_is_read(string typed, string? read) =>
        Assert.Equal(read, Telex.Read(typed));
}
