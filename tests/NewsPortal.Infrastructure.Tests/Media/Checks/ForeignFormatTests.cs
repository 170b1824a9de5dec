using System.Text;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media.Checks;

public sealed class ForeignFormatTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

    private static string? CodeFor(byte[] file) => PictureCheck.Objection(file)?.Code;

    [Fact]
    public void Each_format_that_people_send_in_good_faith_is_answered_by_its_name()
    {
        Assert.Equal("PictureTiff", CodeFor(Media.Pictures.Of("tiff")));
        Assert.Equal("PictureTiff", CodeFor([.. "MM\0*"u8, .. new byte[40]]));
        Assert.Equal("PicturePdf", CodeFor("%PDF-1.7\n1 0 obj<<>>endobj"u8.ToArray()));
        Assert.Equal("PicturePdf", CodeFor([.. new byte[600], .. "%PDF-1.4"u8]));
        Assert.Equal("PictureSvg", CodeFor(Encoding.UTF8.GetBytes(Svg)));
        Assert.Equal("PictureSvg", CodeFor(Encoding.UTF8.GetBytes("<?xml version='1.0'?>\n<!-- x -->\n" + Svg)));
        Assert.Equal("PictureSvg", CodeFor([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Svg)]));
        Assert.Equal("PictureHeic", CodeFor([0, 0, 0, 0x24, .. "ftypheic"u8, .. new byte[40]]));
        Assert.Equal("PictureHeic", CodeFor([0, 0, 0, 0x24, .. "ftypmif1"u8, .. new byte[40]]));
        Assert.Equal("PictureAvif", CodeFor([0, 0, 0, 0x24, .. "ftypavif"u8, .. new byte[40]]));
    }
}
