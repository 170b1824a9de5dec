using System.Text;
using NewsPortal.Core.Articles;
using Xunit;

namespace NewsPortal.Core.Tests.Articles;

public sealed class SlugTests
{
    // The 67 accented letters of the Vietnamese alphabet in lower case; with their capitals 134.
    private const string Accented =
        "àáảãạăằắẳẵặâầấẩẫậ" + "èéẻẽẹêềếểễệ" + "ìíỉĩị" + "òóỏõọôồốổỗộơờớởỡợ" + "ùúủũụưừứửữự" + "ỳýỷỹỵ" + "đ";

    private static readonly string Plain =
        new string('a', 17) + new string('e', 11) + new string('i', 5) + new string('o', 17) + new string('u', 11)
        + new string('y', 5) + "d";

    [Fact]
    public void There_are_134_accented_letters() =>
        Assert.Equal(134, (Accented + Accented.ToUpperInvariant()).Distinct().Count());

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void Every_accented_letter_loses_its_marks_in_either_form(NormalizationForm form)
    {
        foreach (var (accented, plain) in Accented.Zip(Plain))
        {
            Assert.Equal(plain.ToString(), Slug.From(accented.ToString().Normalize(form)));
            Assert.Equal(plain.ToString(), Slug.From(accented.ToString().ToUpperInvariant().Normalize(form)));
        }
    }

    [Theory]
    [InlineData(
        "Tổng kết phong trào thi đua “Dân vận khéo” năm 2022", "tong-ket-phong-trao-thi-dua-dan-van-kheo-nam-2022")]
    [InlineData("Kỷ niệm 20 năm vụ 11/9", "ky-niem-20-nam-vu-119")]
    [InlineData("TP.HCM: mưa lớn", "tphcm-mua-lon")]
    [InlineData("Ðà Nẵng và Đà Nẵng", "da-nang-va-da-nang")]
    [InlineData("Thời sự - Chính trị", "thoi-su-chinh-tri")]
    [InlineData("Xuân Hướng _ Cảnh Toàn", "xuan-huong-canh-toan")]
    [InlineData("  Hai   khoảng\u00A0trắng  ", "hai-khoang-trang")]
    [InlineData("Giá 3,2 – 4.400 đồng", "gia-32-4400-dong")]
    [InlineData("ủ\u200By ban", "uy-ban")]
    public void Headlines_become_the_addresses_newspapers_use(string headline, string slug) =>
        Assert.Equal(slug, Slug.From(headline));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("“!?”")]
    [InlineData("新闻")]
    [InlineData("😀")]
    [InlineData("\uD800")]
    public void Text_without_a_usable_letter_gets_the_fallback(string? headline) =>
        Assert.Equal("bai-viet", Slug.From(headline));

    [Fact]
    public void Long_slugs_are_cut_between_words()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("nghiêng", 40)));

        Assert.True(slug.Length <= Slug.MaxLength);
        Assert.All(slug.Split('-'), word => Assert.Equal("nghieng", word));
    }

    [Theory]
    [InlineData("dan-van-kheo", true)]
    [InlineData("119", true)]
    [InlineData("Dan-van", false)]
    [InlineData("dân-vận", false)]
    [InlineData("dan--van", false)]
    [InlineData("-dan", false)]
    [InlineData("dan/van", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_what_a_slug_would_become_is_a_slug(string? slug, bool valid) =>
        Assert.Equal(valid, Slug.IsValid(slug));
}
