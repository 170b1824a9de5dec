using NewsPortal.Core.Articles;

namespace NewsPortal.Browser.Tests.Validity;

/// <summary>Stories of a usual length: one of words alone, one with all that a body may have.</summary>
internal static class SampleBodies
{
    private const string Paragraph =
        "Sáng sớm, người dân hai xã ven sông đã có mặt ở nhà văn hóa để bàn chuyện mở rộng con đường liên thôn. "
        + "Cán bộ mặt trận nêu từng phần việc, bà con hỏi kỹ về mốc lộ giới, tiền hỗ trợ và thời hạn. Cuộc họp kéo "
        + "dài quá trưa, nhưng khi ra về, hơn ba chục gia đình đã ký vào biên bản hiến đất.";

    private const string Picture = "![Bến sông buổi sáng](media:1 \"Bến sông lúc sáu giờ.\")";

    public static readonly ArticleContent Plain = new()
    {
        Headline = "Con đường mở rộng sau một cuộc họp thôn",
        Standfirst = "Hơn ba chục gia đình ở hai xã ven sông hiến đất để con đường liên thôn rộng thêm hai mét.",
        Body = string.Join("\n\n", Enumerable.Repeat(Paragraph, 7)),
        Byline = [new BylineEntry(1, BylineRole.Text), new BylineEntry(2, BylineRole.Photo)],
        SourceName = "Bản tin Dân vận", SourceUrl = "https://example.com/ban-tin",
    };

    public static readonly ArticleContent Full = Plain with
    {
        Headline = "Sổ tay của người viết: mọi thứ một bài báo có thể mang",
        LeadMediaId = 2,
        Body = $"""
            {Paragraph}[^1]

            ## Một tiêu đề

            - Một việc, **đậm** và *nghiêng*
            - Việc nữa, có [liên kết](https://example.com/) và [bài của ta](article:1)

            1. Thứ nhất
            2. Thứ hai

            ### Tiêu đề nhỏ hơn

            > Tôi nghe tiếng sỏi rơi lộp độp trước.

            {Picture}

            :::gallery
            ![](media:2 "Chú thích hai.")
            ![Cầu treo](media:3)
            ![Chợ sớm](media:4)
            :::

            :::box
            **Hộp thông tin**

            Chữ trong hộp, dẫn tới [một trang](https://example.com/hop).
            :::

            | Quý | Số kiến nghị | Đã xong |
            |---|--:|--:|
            | I | 54 | 21 |
            | II | 61 | 38 |

            https://www.youtube.com/watch?v=aqz-KE-bpKQ

            {Paragraph}[^2]

            [^1]: Theo biên bản cuộc họp.
            [^2]: Số liệu của xã.
            """,
    };
}
