using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Testing;
using NewsPortal.Testing.Search;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Quality;

/// <summary>How slips are respelt among the demo newsroom and the whole corpus; marks are put on later.</summary>
public sealed class SpellingQualityTests(SpellingQualityTests.Everything all)
    : IClassFixture<SpellingQualityTests.Everything>
{
    [Theory]
    [InlineData("thủ tướg", "thủ tuong")]
    [InlineData("thu tuog", "thu tuong")]
    [InlineData("chih phu", "chinh phu")]
    [InlineData("chinh phu viet nma", "chinh phu viet nam")]
    [InlineData("ngânhàng", "ngan hang")]
    [InlineData("nghean", "nghe an")]
    [InlineData("ngân hang nhà nuoc", null)]
    [InlineData("bo giao duc dao tao", null)]
    [InlineData("giao duk", "giao duc")]
    [InlineData("giaos ducj", "giáo dục")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("hoaf binhf", "hòa bình")]
    [InlineData("quoocs hooij", "quốc hội")]
    [InlineData("thuyeenf truongwr", "thuyền trưởng")]
    [InlineData("acebook", "facebook")]
    [InlineData("a* OR b?", null)]
    public void A_slip_is_respelt_as_newspapers_have_it(string typed, string? respelt)
    {
        Assert.SkipWhen(all.Index is null, SharedFile.Absent("corpus/articles.jsonl.gz"));

        Assert.Equal(respelt, Find(all.Index, typed).Respelt);
    }

    [Fact]
    public void Of_many_strange_words_only_the_first_few_are_respelt()
    {
        string[] words = ["bưởi", "chợ", "đèn", "gương", "hẻm", "khế", "lụa", "mít", "vạm"];
        using var index = new MemoryIndex(DemoTexts.Read(new DateTime(2026, 11, 23, 5, 0, 0, DateTimeKind.Utc))
            .Take(words.Length + 1).Index()
            .Select(d => d.Item.Article with
            {
                Headline = d.Index < words.Length ? words[d.Index] : "Vận khéo",
                Standfirst = "",
                BodyHtml = "",
                Names = [],
            }));

        Assert.Equal("hẻm van khéo", Find(index, "hẻm vạm khéo").Respelt);
        Assert.Null(Find(index, string.Join(' ', words) + " khéo").Respelt);
    }

    private static Findings Find(MemoryIndex index, string typed) =>
        new ArticleFinder(index.Served, TimeProvider.System)
            .Find(QuestionReader.Read(typed), new Filters(), SearchOrder.Relevance, 0, 10);

    public sealed class Everything : IDisposable
    {
        internal MemoryIndex? Index { get; } =
            SharedFile.Corpus is { } corpus ? SearchQualityTests.Index([], corpus) : null;

        public void Dispose() => Index?.Dispose();
    }
}
