using NewsPortal.Infrastructure.Search.Analysis;
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
    [InlineData("tphcm", null)]
    [InlineData("dan", null)]
    public void What_was_typed_with_the_keyboard_off_is_read(string typed, string? read)
    {
        var marked = Telex.Read(typed);

        Assert.Equal(read, marked is null ? null : ToneMarks.Normalise(marked));
    }
}
