using System.Text;
using NewsPortal.Core.Common;
using Xunit;

namespace NewsPortal.Core.Tests.Common;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Dân\u200B vận", "Dân vận")]
    [InlineData("khé\u00ADo", "khéo")]
    [InlineData("\uFEFFTin", "Tin")]
    [InlineData("T\uFFFEi\uFFFFn", "Tin")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData(" \u0301Tin \u0323mới", " Tin mới")]
    [InlineData("Tin\u0000 \u0007mới", "Tin mới")]
    [InlineData(null, "")]
    public void Text_is_cleaned_of_what_cannot_be_seen(string? typed, string stored) =>
        Assert.Equal(stored, VietnameseText.Clean(typed));

    [Fact]
    public void Decomposed_text_is_composed() =>
        Assert.Equal("Hòa Thuận", VietnameseText.Clean("Hòa Thuận".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void The_authors_choice_of_tone_place_is_kept() =>
        Assert.Equal("hoà hòa uỷ ủy", VietnameseText.Clean("hoà hòa uỷ ủy"));

    [Fact]
    public void A_lone_surrogate_does_no_harm() =>
        Assert.StartsWith("a", VietnameseText.Clean("a\uD800"), StringComparison.Ordinal);

    [Fact]
    public void Emoji_survive() => Assert.Equal("👩‍🌾 vui ☀️", VietnameseText.Clean("👩‍🌾 vui ☀️"));

    [Theory]
    [InlineData("Dân vận khéo", " dan van kheo ")]
    [InlineData("hoà, hòa!", " hoa hoa ")]
    [InlineData("TP.HCM", " tp hcm ")]
    [InlineData("Ðường ĐƯỜNG", " duong duong ")]
    [InlineData("", " ")]
    public void Search_keys_hold_folded_words_between_spaces(string text, string key) =>
        Assert.Equal(key, VietnameseText.SearchKey(text));
}
