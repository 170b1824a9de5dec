using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Rendering;

namespace NewsPortal.Infrastructure.Tests.Rendering;

/// <summary>Renders as publication does, with a small library and archive known by heart.</summary>
internal static class Body
{
    public static readonly string Hash = new('a', 32);

    public static readonly Picture Meeting = new(42, Hash, 1000, 750, "Toàn cảnh.", "Hội trường.", "Minh Sơn");
    public static readonly Picture Silent = new(43, new string('b', 32), 200, 100, "", "", "");

    public static readonly Picture Tall =
        new(44, new string('c', 32), 2000, 3000, "Đứng.", "Cột cờ.", "Ảnh: NVCC") { HasAvif = true };

    private static readonly BodyReferences Known = new(
        new Dictionary<int, Picture> { [42] = Meeting, [43] = Silent, [44] = Tall },
        new Dictionary<long, string> { [1024] = "/thoi-su-chinh-tri/dan-van-kheo-1024.html" });

    public static Task<RenderedBody> RenderAsync(string markdown, ArticleForm form = ArticleForm.Story) =>
        BodyMarkdown.RenderAsync(markdown, form, null, _ => Task.FromResult(Known));

    public static async Task<string> HtmlAsync(string markdown, ArticleForm form = ArticleForm.Story) =>
        (await RenderAsync(markdown, form)).Html.Trim();

    public static async Task<IElement> DomAsync(string markdown, ArticleForm form = ArticleForm.Story) =>
        new HtmlParser().ParseDocument("<body>" + await HtmlAsync(markdown, form)).Body!;
}
