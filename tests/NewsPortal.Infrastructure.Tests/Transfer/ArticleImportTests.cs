using System.IO.Compression;
using System.Text;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Categories;
using NewsPortal.Core.Events;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Transfer;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Transfer;

public sealed class ArticleImportTests : IAsyncLifetime
{
    private const string Whole =
        """{"id":"a-1","title":"Bến sông sáng","category":"Xã hội","sapo":"Sapo.","body":"Một.\nHai *sao*.","""
        + """ "published":"2022-12-16T12:09:00+07:00","tags":["Hà Nội","sông Lam"],"event":"Mùa lũ","""
        + """ "captions":["Thuyền về."]}""";

    private TestNewsroom _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestNewsroom.OpenAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_row_becomes_a_published_article_with_all_it_has()
    {
        var report = await ImportAsync(Whole);

        Assert.Equal((1, 0), (report[ImportOutcome.Imported], report[ImportOutcome.Rejected]));
        var page = await PageOfAsync("a-1");
        Assert.Equal("Bến sông sáng", page.Headline);
        Assert.Equal("Sapo.", page.Standfirst);
        Assert.Equal(new DateTime(2022, 12, 16, 5, 9, 0, DateTimeKind.Utc), page.PublishedAt);
        Assert.Equal(("Xã hội", "xa-hoi"), (page.Category.Name, page.Category.Slug));
        Assert.Equal(["Mùa lũ"], page.Events.Select(e => e.Name));
        Assert.Equal(["Hà Nội", "sông Lam"], page.Tags.Select(t => t.Name));
        Assert.Contains("<p>Một.</p>", page.BodyHtml, StringComparison.Ordinal);
        Assert.Contains("<p>Hai *sao*.</p>", page.BodyHtml, StringComparison.Ordinal);
        Assert.Contains("Thuyền về.", page.BodyHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_the_same_file_again_changes_nothing()
    {
        await ImportAsync(Whole, """{"id":"a-2","title":"Không ngày","body":"Thân."}""");
        _site.Clock.Advance(TimeSpan.FromDays(1));

        var report = await ImportAsync(Whole, """{"id":"a-2","title":"Không ngày","body":"Thân."}""");

        Assert.Equal((2, 0), (report[ImportOutcome.Unchanged], report[ImportOutcome.Imported]));
        Assert.Equal(2, await CountOfAsync(ListOwner.Site));
    }

    [Fact]
    public async Task A_changed_row_updates_its_article_and_says_when()
    {
        await ImportAsync(Whole);
        _site.Clock.Advance(TimeSpan.FromHours(1));

        var report = await ImportAsync(Whole.Replace("Bến sông sáng", "Bến sông chiều", StringComparison.Ordinal));

        Assert.Equal(1, report[ImportOutcome.Updated]);
        var page = await PageOfAsync("a-1");
        Assert.Equal(("Bến sông chiều", "ben-song-sang"), (page.Headline, page.Slug));
        Assert.Equal(_site.Clock.GetUtcNow().UtcDateTime, page.CorrectedAt);
    }

    [Fact]
    public async Task What_an_editor_has_changed_since_is_left_alone()
    {
        await ImportAsync(Whole);
        var editor = new Staff(7, "Thu Hà", new HashSet<StaffRole> { StaffRole.Editor });
        var article = await FindAsync("a-1");
        var edited = article.Current.Content with { Headline = "Tít của biên tập viên" };
        await _site.AskAsync(async (EditorialDesk desk) =>
        {
            var saved = await desk.SaveAsync(
                article.Id, article.Version, new ArticleDraft(edited, ["Hà Nội", "sông Lam"]), editor, default);
            return await desk.UpdateAsync(saved.Id, saved.Version, editor, default);
        });

        var report = await ImportAsync(Whole.Replace("Sapo.", "Sapo khác.", StringComparison.Ordinal));

        Assert.Equal(1, report[ImportOutcome.LeftAlone]);
        Assert.Equal("Tít của biên tập viên", (await PageOfAsync("a-1")).Headline);
    }

    [Fact]
    public async Task Rows_without_category_date_or_standfirst_are_taken()
    {
        await ImportAsync("""{"id":5,"title":"Tít","body":"Thân."}""");

        var page = await PageOfAsync("5");
        Assert.Equal(("Chưa phân loại", "chua-phan-loai"), (page.Category.Name, page.Category.Slug));
        Assert.Equal(_site.Clock.GetUtcNow().UtcDateTime, page.PublishedAt);
        Assert.Empty(page.Standfirst);
    }

    [Fact]
    public async Task Names_that_exist_already_are_used_again()
    {
        await ImportAsync(Whole, As("a-2").Replace("Xã hội", "xã  hội", StringComparison.Ordinal));

        Assert.Single((await _site.AskAsync((ICategories all) => all.TreeAsync(default))).All);
        Assert.Single(await _site.AskAsync((INewsEvents all) => all.AllAsync(default)));
        Assert.Equal(2, await CountOfAsync(ListOwner.Category((await PageOfAsync("a-1")).Category.Id)));
    }

    [Fact]
    public async Task A_category_never_takes_an_address_of_the_site()
    {
        await ImportAsync("""{"id":"m","title":"Tít","body":"Thân.","category":"Media"}""");

        Assert.Equal("chuyen-muc-media", (await PageOfAsync("m")).Category.Slug);
    }

    [Fact]
    public async Task Broken_lines_are_rejected_with_line_and_reason_and_stop_nobody()
    {
        var report = await ImportAsync(
            Whole,
            "{\"id\":\"b-1\",",
            """{"id":"b-2","body":"Không tít."}""",
            """{"id":"b-3","title":"Không thân","body":"  "}""",
            """{"title":"Không mã","body":"Thân."}""",
            Whole,
            $$"""{"id":"b-4","title":"{{new string('x', 301)}}","body":"Thân.","category":"Chỉ của dòng hỏng"}""",
            """{"id":"b-5","title":"Tương lai","body":"Thân.","published":"2126-01-01T00:00:00Z"}""",
            string.Empty,
            """{"id":"a-2","title":"Sau cùng","body":"Thân."}""");

        Assert.Equal((2, 7), (report[ImportOutcome.Imported], report[ImportOutcome.Rejected]));
        Assert.Equal(
            [
                (2, "the line is not one whole JSON object (byte 11)"),
                (3, "there is no headline"),
                (4, "there is no body"),
                (5, "there is no id"),
                (6, "the id 'a-1' is that of line 1"),
                (7, "the headline has 301 characters, 300 are allowed"),
                (8, "'2126-01-01T00:00:00Z' lies in the future"),
            ],
            report.Remarks.Select(r => (r.Line, r.Text)).Order());
        var tree = await _site.AskAsync((ICategories all) => all.TreeAsync(default));
        Assert.DoesNotContain(tree.All, c => c.Name == "Chỉ của dòng hỏng");
        Assert.Equal(2, (await _site.AskAsync((IDeskArticles all) => all.CountByStateAsync(default))).Values.Sum());
    }

    [Fact]
    public async Task Articles_of_one_second_keep_places_of_their_own_and_lists_count_them()
    {
        var rows = Enumerable.Range(1, 150).Select(i => As($"n-{i}")).ToArray();

        var report = await ImportAsync(rows);

        Assert.Equal(150, report[ImportOutcome.Imported]);
        Assert.Equal(150, await CountOfAsync(ListOwner.Site));
        var page = await PageOfAsync("n-1");
        Assert.Equal(150, await CountOfAsync(ListOwner.Event(page.Events[0].Id)));
        Assert.Equal(150, await CountOfAsync(ListOwner.Tag(page.Tags[1].Id)));
        var cards = await _site.AskAsync((IPublishedArticles all) => all.PageAsync(ListOwner.Site, 1, 150, default));
        Assert.Equal(150, cards.Select(c => c.SortKey).Distinct().Count());
    }

    [Fact]
    public async Task Gzip_and_plain_files_are_the_same()
    {
        var path = NewFile();
        await using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Whole), TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, (await RunAsync(path))[ImportOutcome.Imported]);
        Assert.Equal(1, (await ImportAsync(Whole))[ImportOutcome.Unchanged]);
    }

    [Fact]
    public async Task A_damaged_archive_yields_what_could_be_read()
    {
        var path = NewFile();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var text = Whole + "\n" + Guid.NewGuid();
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        await File.WriteAllBytesAsync(path, packed.ToArray()[..^12], TestContext.Current.CancellationToken);

        var report = await RunAsync(path);

        Assert.Equal("the end of the archive is missing", report.Damage);
        Assert.Equal(1, report[ImportOutcome.Imported]);
    }

    [Fact]
    public async Task Being_asked_to_stop_ends_between_two_rows()
    {
        using var stop = new CancellationTokenSource();
        var rows = Enumerable.Range(1, 120).Select(i => As($"n-{i}")).ToArray();
        var path = await WriteAsync(rows);

        var report = await _site.Services.ImportJsonLinesAsync(path, new Once(stop.Cancel), stop.Token);

        Assert.True(report.Stopped);
        Assert.Equal(50, report[ImportOutcome.Imported]);
        Assert.Equal(50, await CountOfAsync(ListOwner.Site));
    }

    [Fact]
    public async Task A_database_that_goes_away_on_the_way_ends_in_a_report_and_the_next_run_goes_on()
    {
        var path = await WriteAsync(Enumerable.Range(1, 120).Select(i => As($"b-{i}")));
        var file = Path.Combine(_site.Database.Directory, "newsportal.db");
        var away = new Once(() => File.Move(file, file + ".away"));

        var ct = TestContext.Current.CancellationToken;
        var cut = await _site.Services.ImportJsonLinesAsync(path, away, ct);
        File.Move(file + ".away", file);
        var whole = await RunAsync(path);

        Assert.StartsWith("line 51: ", cut.Outage, StringComparison.Ordinal);
        Assert.Equal(50, cut[ImportOutcome.Imported]);
        Assert.Equal((50, 70), (whole[ImportOutcome.Unchanged], whole[ImportOutcome.Imported]));
    }

    private static string As(string id) => Whole.Replace("a-1", id, StringComparison.Ordinal);

    private async Task<ImportReport> ImportAsync(params string[] lines) => await RunAsync(await WriteAsync(lines));

    private Task<ImportReport> RunAsync(string path) => _site.Services.ImportJsonLinesAsync(path, null, default);

    private async Task<ArticlePage> PageOfAsync(string externalId)
    {
        var id = (await FindAsync(externalId)).Id;
        return (await _site.AskAsync((IPublishedArticles all) => all.FindAsync(id, default)))!;
    }

    private async Task<Article> FindAsync(string externalId) =>
        (await _site.AskAsync((IArticleRepository articles) => articles.FindByExternalIdAsync(externalId, default)))!;

    private async Task<int> CountOfAsync(ListOwner owner) =>
        (await _site.AskAsync((IPublishedArticles all) => all.PageAsync(owner, 1, 10, default))).TotalItemCount;

    private string NewFile() => Path.Combine(_site.Database.Directory, Guid.NewGuid().ToString("N"));

    private async Task<string> WriteAsync(IEnumerable<string> lines)
    {
        var path = NewFile();
        await File.WriteAllLinesAsync(path, lines);
        return path;
    }

    private sealed class Once(Action act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => act();
    }
}
