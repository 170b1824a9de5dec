using System.Text;
using NewsPortal.Infrastructure.Transfer;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Transfer;

public sealed class ImportRowTests
{
    [Theory]
    [InlineData("""{"id":"a-1"}""", "a-1")]
    [InlineData("""{"id":22705085}""", "22705085")]
    [InlineData("""{"title":"Không có mã"}""", "")]
    public void The_id_may_be_text_or_a_number(string json, string id) =>
        Assert.Equal(id, Read(json).ExternalId);

    [Theory]
    [InlineData("2022-12-16T12:09:00+07:00")]
    [InlineData("2022-12-16T05:09:00Z")]
    [InlineData("2022-12-16T12:09:00")]
    [InlineData("2022-12-16 12:09:00")]
    public void Times_without_an_offset_are_the_clock_in_Vietnam(string published) =>
        Assert.Equal(
            new DateTime(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc),
            Read($$"""{"published":"{{published}}"}""").PublishedAt());

    [Theory]
    [InlineData("{\"title\":", "the line is not one whole JSON object (byte 9)")]
    [InlineData("tít bài", "the line is not one whole JSON object (byte 1)")]
    [InlineData("null", "the line holds no article")]
    [InlineData("{\"title\":12}", "the field 'title' is not of the expected kind")]
    [InlineData("{\"tags\":\"một\"}", "the field 'tags' is not of the expected kind")]
    public void What_cannot_be_read_is_rejected_with_the_reason(string json, string reason) =>
        Assert.Equal(reason, Assert.Throws<RowRejectedException>(() => Read(json)).Message);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_rejected()
    {
        var line = new FileLine(1, [.. "{\"title\":\""u8, 0xE1, 0xBA, .. "\"}"u8]);

        Assert.Equal("the line is not UTF-8", Assert.Throws<RowRejectedException>(() => ImportRow.Read(line)).Message);
    }

    [Fact]
    public void A_byte_order_mark_before_the_first_line_is_passed_over() =>
        Assert.Equal("a", ImportRow.Read(new FileLine(1, [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\"}"u8])).ExternalId);

    private static ImportRow Read(string json) => ImportRow.Read(new FileLine(1, Encoding.UTF8.GetBytes(json)));
}
