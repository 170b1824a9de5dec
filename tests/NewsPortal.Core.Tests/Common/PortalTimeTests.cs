using NewsPortal.Core.Common;
using Xunit;

namespace NewsPortal.Core.Tests.Common;

public sealed class PortalTimeTests
{
    private static readonly DateTime Noon = new(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc);

    [Fact]
    public void Readers_see_the_clock_of_Vietnam() => Assert.Equal("12:09, 16/12/2022", PortalTime.Show(Noon));

    [Theory]
    [InlineData("dddd, dd/MM/yyyy, HH:mm '(GMT+7)'", "Thứ sáu, 16/12/2022, 12:09 (GMT+7)")]
    [InlineData("dddd, d MMMM, yyyy", "Thứ sáu, 16 tháng 12, 2022")]
    public void Day_names_are_written_as_in_print(string pattern, string shown) =>
        Assert.Equal(
            shown, PortalTime.Show(Noon, pattern), ignoreCase: pattern.Contains("MMMM", StringComparison.Ordinal));

    [Fact]
    public void Machines_read_the_offset() => Assert.Equal("2022-12-16T12:09:00+07:00", PortalTime.Iso(Noon));

    [Fact]
    public void A_late_evening_in_UTC_is_the_next_day_here() =>
        Assert.Equal("00:30, 01/01/2023", PortalTime.Show(new DateTime(2022, 12, 31, 17, 30, 0, DateTimeKind.Utc)));

    [Fact]
    public void What_an_editor_types_goes_to_UTC_and_back() =>
        Assert.Equal(Noon, PortalTime.ToUtc(new DateTime(2022, 12, 16, 12, 9, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void A_time_without_a_kind_is_taken_as_UTC() =>
        Assert.Equal("12:09, 16/12/2022", PortalTime.Show(DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified)));

    [Theory]
    [InlineData("HH:mm", true)]
    [InlineData("%", false)]
    public void Patterns_that_cannot_be_printed_are_recognised(string pattern, bool valid) =>
        Assert.Equal(valid, PortalTime.IsPattern(pattern));
}
