using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Core.Articles;
using NewsPortal.Core.Common;
using NewsPortal.Core.Events;
using NewsPortal.Core.Media;
using NewsPortal.Core.Pages;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Media.Cleaning;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public abstract class MediaCleaningContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private static readonly CleaningOptions Real = new(TimeSpan.FromDays(7), DryRun: false);
    private static readonly CleaningOptions Dry = Real with { DryRun = true };

    private string MediaFolder => Path.Combine(Newsroom.Database.Directory, "media");

    [Fact]
    public async Task A_picture_never_used_goes_with_its_editions_files_and_an_audit_entry()
    {
        var picture = await AddAsync(1);
        await OpenAsync(picture.EditionHash);
        await CreditAsync(picture, "Người khác");
        Newsroom.Clock.Advance(TimeSpan.FromDays(8));

        var files = Files().Count;
        var listed = await CleanAsync(Dry);
        Assert.Equal(files, Files().Count);
        var removed = await CleanAsync(Real);

        var gone = Assert.Single(removed.Pictures);
        Assert.Equal((picture.Id, "1.png", files), (gone.Id, gone.FileName, gone.Files));
        Assert.Equal(listed.Pictures, removed.Pictures);
        Assert.True(gone.Bytes > picture.Length);
        Assert.Empty(Files());
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        Assert.False(await db.MediaAssets.AnyAsync(Ct) || await db.MediaEditions.AnyAsync(Ct)
            || await db.MediaLikenesses.AnyAsync(Ct));
        var audit = await db.AuditEntries.SingleAsync(a => a.Action == "Media.Remove", Ct);
        Assert.Equal((picture.Id, $"{picture.Hash} 1.png"), (audit.SubjectId, audit.Note));
    }

    [Fact]
    public async Task Whatever_was_ever_saved_or_shown_stays()
    {
        var pictures = new List<MediaAsset>();
        for (var i = 1; i <= 7; i++)
        {
            pictures.Add(await AddAsync(i));
        }

        var category = await Newsroom.CategoryAsync("Thời sự");
        var article = await Newsroom.PublishedAsync(new ArticleContent
        {
            CategoryId = category, LeadMediaId = pictures[0].Id, Body = $"![Lúa](media:{pictures[1].Id})",
        });
        await Newsroom.ChangedAsync(article, c => c with { LeadMediaId = null, Body = "Chữ." });
        await Newsroom.DraftAsync(new ArticleContent
        {
            CategoryId = category, Body = $"Xem `media:{pictures[2].Id}`, [ảnh][1].\n\n[1]: MEDIA:{pictures[3].Id}",
        });
        await SaveAsync(new NewsEvent { Name = "Lũ", Slug = "lu", CoverMediaId = pictures[4].Id });
        await SaveAsync(new StaticPage { Name = "Giới thiệu", Slug = "gt", Body = $"![A](media:{pictures[5].Id})" });
        Newsroom.Clock.Advance(TimeSpan.FromDays(30));
        await ForgetUsesAsync();

        var report = await CleanAsync(Real);

        Assert.Equal([pictures[6].Id], report.Pictures.Select(p => p.Id));
        Assert.Equal(6, Originals().Count);
    }

    [Fact]
    public async Task What_an_event_or_a_static_page_once_showed_stays()
    {
        var (cover, shown, unused) = (await AddAsync(1), await AddAsync(2), await AddAsync(3));
        var flood = new NewsEvent { Name = "Lũ", Slug = "lu", CoverMediaId = cover.Id };
        await SaveAsync(flood);
        // As saved by a version that kept no list of covers.
        await ForgetUsesAsync();
        flood.CoverMediaId = null;
        await SaveAsync(flood);
        var page = new StaticPage { Name = "Giới thiệu", Slug = "gt", Body = $"![A](media:{shown.Id})" };
        await SaveAsync(page);
        page.Body = "Chữ.";
        await SaveAsync(page);
        Newsroom.Clock.Advance(TimeSpan.FromDays(30));

        var report = await CleanAsync(Real);

        Assert.Equal([unused.Id], report.Pictures.Select(p => p.Id));
    }

    [Fact]
    public async Task What_a_snapshot_showed_stays_even_where_its_text_does_not_name_it()
    {
        var picture = await AddAsync(1);
        var article = await Newsroom.PublishedAsync(
            new ArticleContent { CategoryId = await Newsroom.CategoryAsync("Thời sự") });
        await using (var scope = Newsroom.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            var revision = await db.ArticleRevisions.SingleAsync(r => r.ArticleId == article, Ct);
            revision.RecordPictures([picture.ToPicture()]);
            await db.SaveChangesAsync(Ct);
        }

        Newsroom.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Empty((await CleanAsync(Real)).Pictures);
    }

    [Fact]
    public async Task What_is_young_or_was_described_lately_stays()
    {
        var described = await AddAsync(1);
        Newsroom.Clock.Advance(TimeSpan.FromDays(6));
        await AddAsync(2);
        await CreditAsync(described, "Người khác");
        Newsroom.Clock.Advance(TimeSpan.FromDays(6));

        Assert.Empty((await CleanAsync(Real)).Pictures);
        Assert.Single((await CleanAsync(Real with { OlderThan = TimeSpan.FromDays(5) })).Pictures.Skip(1));
    }

    [Fact]
    public async Task A_picture_used_between_looking_and_removing_stays()
    {
        var (written, covering) = (await AddAsync(1), await AddAsync(2));
        Newsroom.Clock.Advance(TimeSpan.FromDays(8));
        var before = Newsroom.Clock.GetUtcNow().UtcDateTime.AddDays(-7);
        var found = await Newsroom.AskAsync((UnusedPictures unused) => unused.FindAsync(before, null, Ct));
        await Newsroom.DraftAsync(new ArticleContent
        {
            CategoryId = await Newsroom.CategoryAsync("Thời sự"), LeadMediaId = written.Id,
        });
        await SaveAsync(new NewsEvent { Name = "Lũ", Slug = "lu", CoverMediaId = covering.Id });

        foreach (var picture in found)
        {
            Assert.False(await Newsroom.AskAsync((UnusedPictures unused) => unused.RemoveAsync(
                picture, before, TestNewsroom.Chief, Ct)));
        }

        Assert.Equal(2, found.Count);
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        Assert.Equal(2, await db.MediaAssets.CountAsync(Ct));
        Assert.False(await db.AuditEntries.AnyAsync(a => a.Action == "Media.Remove", Ct));
    }

    [Fact]
    public async Task Old_files_without_a_row_go_and_all_others_stay()
    {
        var picture = await AddAsync(1);
        await OpenAsync(picture.EditionHash);
        await CreditAsync(picture, "Người khác");
        var (lost, young) = (new string('a', 32), new string('b', 32));
        foreach (var hash in new[] { lost, young })
        {
            await WriteAsync(MediaNames.Original(hash, "jpg"));
            await WriteAsync(MediaNames.Rendition(hash, new Rendition("full", 320, "webp")));
            await WriteAsync(MediaNames.Rendition(hash, new Rendition("full", 640, "webp")));
        }

        var kept = Files().Where(f => !f.Contains(lost, StringComparison.Ordinal)).ToList();
        Files().Where(f => !f.Contains(young, StringComparison.Ordinal)).ToList().ForEach(Age);

        var listed = await CleanAsync(Dry);
        Assert.Equal(kept.Count + 3, Files().Count);
        var report = await CleanAsync(Real);

        Assert.Equal(
            [(MediaNames.Original(lost, "jpg"), 1, 3L), ($"renditions/aa/{lost}/", 2, 6L)],
            report.Orphans.Select(o => (o.Name, o.Files, o.Bytes)));
        Assert.Equal(listed.Orphans, report.Orphans);
        Assert.Equal(kept, Files());
    }

    [Fact]
    public async Task An_original_uploaded_again_while_its_old_file_is_removed_is_there_in_the_end()
    {
        var file = Pictures.Of("png", 70, 50);
        var picture = await AddAsync(Newsroom.Services, file, "a.png");
        await RemoveRowAsync(picture);
        var store = new SurprisingStore(Newsroom.Services.GetRequiredService<IMediaStore>());
        var node = OtherNode(services => services.AddSingleton<IMediaStore>(store));
        store.BeforeDelete = () => AddAsync(node, file, "b.png");
        Age(Assert.Single(Originals()));

        await node.CleanMediaAsync(Real, null, Ct);

        Assert.Single(Originals());
        Assert.Equal(picture.Hash, (await FindAllAsync()).Single().Hash);
    }

    [Fact]
    public async Task An_upload_whose_file_is_removed_before_its_row_is_written_stores_it_again()
    {
        var store = new SurprisingStore(Newsroom.Services.GetRequiredService<IMediaStore>());
        store.AfterWrite = name => store.Inner.DeleteAsync(name, Ct);
        var node = OtherNode(services => services.AddSingleton<IMediaStore>(store));

        await AddAsync(node, Pictures.Of("png", 70, 50), "a.png");

        Assert.Single(Originals());
    }

    private Task<CleaningReport> CleanAsync(CleaningOptions options) =>
        Newsroom.Services.CleanMediaAsync(options, null, Ct);

    private Task<MediaAsset> AddAsync(int number) =>
        AddAsync(Newsroom.Services, Pictures.Of("png", 60 + number, 50), $"{number}.png");

    private static async Task<MediaAsset> AddAsync(IServiceProvider services, byte[] file, string name)
    {
        await using var scope = services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<IMediaLibrary>().AddAsync(
            new Upload(name, new MemoryStream(file), file.Length, new PictureWords { Credit = "NVCC" }),
            TestNewsroom.Chief, Ct);
        return result.Asset ?? throw new InvalidOperationException(string.Join(", ", result.Reasons));
    }

    private Task<SaveResult> CreditAsync(MediaAsset asset, string credit) => Newsroom.AskAsync(
        (IMediaLibrary library) => library.DescribeAsync(
            asset.Id, asset.Version, asset.Words with { Credit = credit }, asset.Focus, TestNewsroom.Chief, Ct));

    private Task<long> OpenAsync(string edition) => Newsroom.AskAsync(async (IMediaLibrary library) =>
    {
        await using var stream = await library.OpenRenditionAsync(edition, new Rendition("full", 320, "jpg"), Ct);
        return stream!.Length;
    });

    private Task<SaveResult> SaveAsync(NewsEvent item) => Newsroom.AskAsync(
        (INewsEvents events) => events.SaveAsync(item, TestNewsroom.Chief, Ct));

    private Task<SaveResult> SaveAsync(StaticPage page) => Newsroom.AskAsync(
        (IStaticPages pages) => pages.SaveAsync(page, TestNewsroom.Chief, Ct));

    /// <summary>As if the derived tables had never been written: the texts alone must keep the pictures.</summary>
    private async Task ForgetUsesAsync()
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await db.MediaUses.ExecuteDeleteAsync(Ct);
        await db.PublishedMediaUses.ExecuteDeleteAsync(Ct);
    }

    private async Task RemoveRowAsync(MediaAsset picture)
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        await db.MediaAssets.Where(m => m.Id == picture.Id).ExecuteDeleteAsync(Ct);
    }

    private async Task<List<MediaAsset>> FindAllAsync()
    {
        await using var scope = Newsroom.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NewsDbContext>().MediaAssets.ToListAsync(Ct);
    }

    private Task WriteAsync(string name) =>
        Newsroom.Services.GetRequiredService<IMediaStore>().WriteAsync(name, new byte[3], Ct);

    private void Age(string name) => File.SetLastWriteTimeUtc(
        Path.Combine(MediaFolder, name), Newsroom.Clock.GetUtcNow().UtcDateTime.AddDays(-8));

    private List<string> Originals() =>
        [.. Files().Where(f => f.StartsWith(MediaNames.AllOriginals, StringComparison.Ordinal))];

    private List<string> Files() => !Directory.Exists(MediaFolder) ? [] :
    [
        .. Directory.GetFiles(MediaFolder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(MediaFolder, f)).Order(StringComparer.Ordinal),
    ];
}

public sealed class MediaCleaningOnSqlite() : MediaCleaningContract(TestDatabaseKind.Sqlite);

public sealed class MediaCleaningOnSqlServer() : MediaCleaningContract(TestDatabaseKind.SqlServer);
