using System.Text;
using NewsPortal.Core.Tags;
using Xunit;

namespace NewsPortal.Core.Tests.Tags;

public sealed class TagNameTests
{
    [Fact]
    public void A_tag_of_two_words_stays_one() =>
        Assert.Equal(["Hà Nội", "Dân vận khéo"], TagName.Split("Hà Nội, Dân vận khéo"));

    [Fact]
    public void The_same_name_typed_otherwise_is_the_same_tag()
    {
        Assert.Equal(TagName.Key("Hà Nội"), TagName.Key("  hà   NỘI ".Normalize(NormalizationForm.FormD)));
        Assert.Equal(["Hà Nội"], TagName.Split("Hà Nội; hà nội\nHÀ NỘI,,"));
    }

    [Fact]
    public void Marks_make_another_tag() => Assert.NotEqual(TagName.Key("Hà Nội"), TagName.Key("Ha Noi"));
}
