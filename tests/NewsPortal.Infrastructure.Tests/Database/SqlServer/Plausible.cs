using System.Reflection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Audit;
using NewsPortal.Core.Authors;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Pages;
using NewsPortal.Core.Publications;
using NewsPortal.Core.Search;
using NewsPortal.Core.Settings;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media.Cleaning;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;

namespace NewsPortal.Infrastructure.Tests.Database.SqlServer;

/// <summary>
/// Arguments for any method of Core: by name where it matters, else by type; several where branches hang on it.
/// </summary>
internal static class Plausible
{
    public const string Markdown = "![Lúa](media:1 \"Được mùa.\")\n\nXem [bài trước](article:1).";
    public const string Hash = "00000000000000000000000000000001";

    public static readonly ArticleContent Content = new()
    {
        Headline = "Được mùa", Standfirst = "Sapo", Body = Markdown, CategoryId = FakeRows.Id,
        EventIds = [1, 2], TagIds = [1, 2],
        Byline = [new BylineEntry(1, BylineRole.Text), new BylineEntry(2, BylineRole.Photo)], LeadMediaId = 1,
    };

    private static readonly Dictionary<(Type, string?), object?[]> ByName = new()
    {
        [(typeof(int), "page")] = [1, 2],
        [(typeof(int), "pageSize")] = [10],
        [(typeof(int), "count")] = [10],
        [(typeof(int), "part")] = [0, 1, 2, 3],
        [(typeof(int), "size")] = [10],
        [(typeof(long), "before")] = [long.MaxValue],
        [(typeof(IReadOnlyList<Picture>), "shown")] = [new[] { new Picture(1, Hash, 1600, 900, "Lúa", "Lúa", "NVCC") }],
        [(typeof(string), "hash")] = [Hash],
        [(typeof(string), "editionHash")] = [Hash],
        [(typeof(ArticleForm), "form")] = [ArticleForm.Story],
        [(typeof(string), "markdown")] = [Markdown],
        [(typeof(string), "slug")] = ["duoc-mua"],
        [(typeof(string), "from")] = ["/cu/duoc-mua.html"],
        [(typeof(string), "fromPath")] = ["/cu/duoc-mua.html"],
        [(typeof(string), "seenTarget")] = [null, "/moi"],
        [(typeof(bool), "leaveOutBad")] = [true],
    };

    /// <summary>One list of arguments per variant; throws for a type that nobody has thought of yet.</summary>
    public static IEnumerable<object?[]> ArgumentsOf(MethodInfo method)
    {
        var choices = method.GetParameters().Select(p => Choices(method, p)).ToList();
        var variants = choices.Select(c => c.Length).DefaultIfEmpty(1).Max();
        return Enumerable.Range(0, variants).Select(i => choices.Select(c => c[i % c.Length]).ToArray());
    }

    private static object?[] Choices(MethodInfo method, ParameterInfo parameter) =>
        ByName.GetValueOrDefault((parameter.ParameterType, parameter.Name))
        ?? OfType(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType)
        ?? throw new NotSupportedException(
            $"{method.DeclaringType!.Name}.{method.Name}: how is a {parameter.ParameterType} made? See Plausible.cs.");

    private static object?[]? OfType(Type type) =>
        type == typeof(CancellationToken) ? [CancellationToken.None]
        : type == typeof(string) ? ["duoc mua"]
        : type == typeof(int) ? [FakeRows.Id]
        : type == typeof(long) ? [(long)FakeRows.Id]
        : type == typeof(DateTime) ? [FakeRows.Time]
        : type == typeof(IProgress<CleaningProgress>) ? [null]
        : type == typeof(DateOnly) ? [new DateOnly(2022, 12, 1)]
        : type == typeof(IReadOnlyList<int>) || type == typeof(IReadOnlyCollection<int>) ? [new[] { 1, 2, 3 }]
        : type == typeof(IReadOnlyList<long>) ? [new[] { 1L, 2L, 3L }]
        : type == typeof(NewsDbContext) ? [null]
        : type == typeof(IReadOnlyList<OutboxMessage>) ? [Messages]
        : type == typeof(IReadOnlyCollection<Subject>) ? [Subjects]
        : type == typeof(IReadOnlyList<string>) ? [new[] { "Hà Nội", "Nghệ An" }]
        : type.Namespace?.StartsWith("NewsPortal.Core", StringComparison.Ordinal) == true ? OurOwn(type)
        : Addresses(type);

    private static object?[]? OurOwn(Type type) =>
        type == typeof(Staff) ? [TestNewsroom.Chief]
        : type == typeof(ListOwner) ? [ListOwner.Site, ListOwner.Category(1)]
        : type == typeof(ListOwnerKind)
            ? [ListOwnerKind.Category, ListOwnerKind.Event, ListOwnerKind.Author, ListOwnerKind.Tag]
        : type == typeof(ArticleFilter) ? [NoFilter, NoFilter with { Words = "lúa mùa" }, EveryFilter]
        : type == typeof(ArticleDraft) ? [new ArticleDraft(Content, ["Hà Nội", "Nghệ An"])]
        : type == typeof(Article) ? [NewArticle(published: false), NewArticle(published: true)]
        : type == typeof(DeskEntry) ? [Entry(ArticleVerb.Save), Entry(ArticleVerb.Publish)]
        : type == typeof(AuditEntry) ? [Change]
        : type == typeof(MediaUseKind) ? [MediaUseKind.Article]
        : type == typeof(MediaAsset) ? [Picture]
        : type == typeof(SiteSettings) ? [new SiteSettings(), new SiteSettings { Version = 1 }]
        : type == typeof(Rendition) ? [new Rendition(Rendition.Wide, 640, "webp")]
        : type == typeof(Upload) ? [new Upload("lua.png", new MemoryStream(Pixel), Pixel.Length, Words)]
        : type == typeof(PictureWords) ? [Words]
        : type == typeof(FocalPoint) ? [FocalPoint.Centre]
        : type == typeof(SearchRequest) ? [new SearchRequest { Words = "lúa mùa" }]
        : type == typeof(MediaFilter) ? [new MediaFilter(), EveryPicture, Unused]
        : type == typeof(Category) ? [New<Category>(), Old<Category>(), Child()]
        : type == typeof(NewsEvent) ? [New<NewsEvent>(), Old<NewsEvent>()]
        : type == typeof(Author) ? [New<Author>(), Old<Author>()]
        : type == typeof(StaticPage) ? [New<StaticPage>(), Old<StaticPage>()]
        : Addresses(type);

    private static object?[]? Addresses(Type type) =>
        type == typeof(OldAddress) ? [Old("/cu/duoc-mua.html"), Old("/rss/cu.rss"), Old("/{a}")]
        : type == typeof(RedirectFilter) ? [new RedirectFilter("lua", RedirectOrigin.Import, true, 2)]
        : type == typeof(RedirectDraft) ? [new RedirectDraft("/cu/1", "/moi/bai-1.html")]
        : type == typeof(IReadOnlyList<RedirectLine>)
            ? [new[] { Line("/cu/1"), Line("/tu-khoa/x"), Line("/a/b-1.html"), Line("/thoi-su"), Line("/su-kien/x") }]
        : type == typeof(RedirectHits) ? [Hits]
        : type == typeof(PatternRow)
            ? [new PatternRow(0, "/cu/{slug}", "slug={slug}", 1), new PatternRow(1, "/cu/{slug}", "/{slug}", 1)]
        : type == typeof(IReadOnlyList<PublicationStepKind>) ? [Enum.GetValues<PublicationStepKind>()]
        : type == typeof(IReadOnlyList<PublicationStep>) ? [new[] { Step }]
        : type == typeof(StepReport) ? [new StepReport(StepState.Waiting, StepAnswer.None)]
        : null;

    private static OldAddress Old(string path) => new(path, "?id=1");

    private static RedirectLine Line(string from) => new(1, new RedirectDraft(from, "/moi"));

    private static RedirectHits Hits
    {
        get
        {
            var hits = new RedirectHits();
            hits.Count(new Redirection("/moi", "/cu", null, true), FakeRows.Time);
            hits.Count(new Redirection("/moi", null, 1, true), FakeRows.Time);
            return hits.Take();
        }
    }

    private static PublicationStep Step => new()
    {
        Id = 1, ArticleId = 1, Verb = ArticleVerb.Publish, RevisionNumber = 1, Path = "/a/b-1.html",
        Kind = PublicationStepKind.Page, QueuedAt = FakeRows.Time, LeasedUntil = FakeRows.Time, Attempts = 1,
    };

    private static IReadOnlyList<OutboxMessage> Messages =>
        [.. Enum.GetValues<OutboxKind>().SelectMany(kind => new[] { 0, 1 }
            .Select(id => new OutboxMessage(id + 1, kind, id, FakeRows.Time)))];

    private static IReadOnlyCollection<Subject> Subjects =>
    [
        new(DocumentKinds.Article, 1), new(DocumentKinds.Event, 1), new(DocumentKinds.Tag, 1),
        new(DocumentKinds.Author, 1),
    ];

    private static ArticleFilter NoFilter => new(null, null, null, null, 1);
    private static ArticleFilter EveryFilter => new("lúa mùa", ArticleState.Draft, 1, 1, 2);

    private static PictureWords Words => new() { Caption = "Lúa", AltText = "Lúa", Credit = "NVCC" };

    private static MediaFilter EveryPicture => new()
    {
        Words = "lúa mùa", Credit = "nvcc", From = new DateOnly(2022, 12, 1), To = new DateOnly(2022, 12, 31),
        EventId = 1, UploaderId = 1, Condition = MediaCondition.WithoutAltText, Page = 2,
    };

    private static AuditEntry Change => new()
    {
        CommitId = Guid.NewGuid(), At = FakeRows.Time, StaffId = 1, StaffName = "Lan", Action = "Media.Describe",
        SubjectId = 1,
    };

    private static MediaFilter Unused => new() { Condition = MediaCondition.Unused };

    private static T New<T>() where T : Named, new() => new() { Name = "Mới", Slug = "moi" };

    private static T Old<T>() where T : Named, new() => new() { Id = 1, Name = "Cũ", Slug = "cu", Version = 1 };

    private static MediaAsset Picture => new()
    {
        Id = 1, Hash = Hash, EditionHash = Hash, Format = "png", Width = 1, Height = 1, Length = 1,
        FileName = "lua.png",
    };

    private static Category Child() => new() { Id = 2, Name = "Con", Slug = "con", ParentId = 1, Version = 1 };

    private static byte[] Pixel => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static DeskEntry Entry(ArticleVerb verb) => DeskEntry.Of(verb, TestNewsroom.Chief, FakeRows.Time);

    private static Article NewArticle(bool published)
    {
        var article = Article.Create(Content, TestNewsroom.Chief, FakeRows.Time);
        if (published)
        {
            article.Publish(TestNewsroom.Chief, FakeRows.Time);
        }

        return article;
    }
}
