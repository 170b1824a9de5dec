using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using NewsPortal.Infrastructure.Tests.Database;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public abstract class MediaLibraryContract(TestDatabaseKind kind) : ContractTests(kind)
{
    private static readonly PictureWords Words = new() { AltText = "Cây cầu", Credit = "Minh Sơn" };

    private Task<T> AskAsync<T>(Func<IMediaLibrary, Task<T>> question) => Newsroom.AskAsync(question);

    private Task<UploadResult> AddAsync(byte[] file, string? name = null, string caption = "Cầu Long Biên") =>
        AskAsync(library => library.AddAsync(
            new Upload(
                name ?? "ảnh." + PictureHeader.Read(file)?.Format, new MemoryStream(file), file.Length,
                Words with { Caption = caption }),
            TestNewsroom.Chief, Ct));

    [Fact]
    public async Task An_upload_is_stored_with_its_words()
    {
        var file = Pictures.FromPhone(80, 60);
        var saved = await AddAsync(file, "C:\\ảnh\\cầu.jpg", " Cầu \u200BLong Biên ");

        var asset = await AskAsync(library => library.FindAsync(saved.Asset!.Id, Ct));

        Assert.True(saved.Done);
        Assert.Equal(("cầu.jpg", "jpg", 60, 80), (asset!.FileName, asset.Format, asset.Width, asset.Height));
        Assert.Equal(("Cầu Long Biên", "Cây cầu", "Minh Sơn"), (asset.Caption, asset.AltText, asset.Credit));
        Assert.Equal((file.Length, 1L), (asset.Length, asset.Version));
        Assert.Equal(TestNewsroom.Start.UtcDateTime, asset.UploadedAt);
        Assert.Equal(TestNewsroom.Chief.Id, asset.UploadedById);
        Assert.Matches("^[0-9a-f]{32}$", asset.Hash);
        Assert.Equal([asset.Hash], (await AskAsync(l => l.GetAsync([asset.Id, 999], Ct))).Select(a => a.Hash));
    }

    [Fact]
    public async Task The_same_picture_sent_twice_is_one_picture()
    {
        var first = await AddAsync(Pictures.Of("png"));
        var second = await AddAsync(Pictures.Of("png"), "tên khác.png", "Chú thích khác");

        Assert.Equal((first.Asset!.Id, true), (second.Asset!.Id, second.WasKnown));
        Assert.Equal("Cầu Long Biên", (await AskAsync(l => l.FindAsync(first.Asset!.Id, Ct)))!.Caption);
        Assert.Single(await AskAsync(l => l.PageAsync(new MediaFilter(), 10, Ct)));
    }

    [Fact]
    public async Task The_same_picture_sent_at_the_same_moment_is_one_picture()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AddAsync(Pictures.Of("webp"))));

        Assert.All(saved, s => Assert.True(s.Done));
        Assert.Single(saved.Select(s => s.Asset!.Id).Distinct());
    }

    [Fact]
    public async Task What_cannot_be_shown_is_refused_and_leaves_nothing()
    {
        var broken = Pictures.Of("png", 400, 300);
        Array.Fill(broken, (byte)0, broken.Length / 2, 60);

        Assert.Equal("PictureNotRecognised", await RefusalAsync("không phải ảnh"u8.ToArray()));
        Assert.Equal("PictureTruncated", await RefusalAsync(Pictures.Of("jpg")[..^40]));
        Assert.Equal("PictureTooManyPixels", await RefusalAsync(Pictures.PngHeaderOnly(12_000, 9_000)));
        Assert.Equal("PictureTooLarge", await RefusalAsync(new byte[MediaRules.MaxBytes + 1]));
        Assert.Equal("PictureBroken", await RefusalAsync(Pictures.PngHeaderOnly(100, 100)));
        Assert.Equal("PictureBroken", await RefusalAsync(broken));
        Assert.Empty(await AskAsync(l => l.PageAsync(new MediaFilter(), 10, Ct)));
        Assert.False(Directory.Exists(Path.Combine(Newsroom.Database.Directory, "media", "originals")));
    }

    [Fact]
    public async Task Words_that_are_too_long_are_refused_by_their_field()
    {
        var refused = await AddAsync(Pictures.Of("png"), caption: new string('a', MediaRules.CaptionLength + 1));

        Assert.Equal(("Caption", "TooLong"), (refused.Reasons[0].Field, refused.Reasons[0].Code));
    }

    [Fact]
    public async Task A_stream_longer_than_announced_is_refused()
    {
        var upload = new Upload("a.jpg", new MemoryStream(new byte[MediaRules.MaxBytes + 1]), 10, Words);

        var refused = await AskAsync(library => library.AddAsync(upload, TestNewsroom.Chief, Ct));

        Assert.Equal("PictureTooLarge", refused.Reasons[0].Code);
    }

    [Fact]
    public async Task Pictures_are_found_by_folded_words_newest_first()
    {
        var first = await AddAsync(Pictures.Of("png"));
        Newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await AddAsync(Pictures.Of("gif"));
        await AddAsync(Pictures.Of("webp"), caption: "Chợ Đồng Xuân");

        var found = await FindAsync("cau LONG bien");

        Assert.Equal([second.Asset!.Id, first.Asset!.Id], found.Select(a => a.Id));
        Assert.Equal("Chợ Đồng Xuân", Assert.Single(await FindAsync("đồng")).Caption);
        var past = await AskAsync(library => library.PageAsync(new MediaFilter { Page = 5 }, 2, Ct));
        Assert.Equal((0, 3, false), (past.Count, past.TotalItemCount, past.Exists));
    }

    [Fact]
    public async Task Describing_changes_words_and_what_they_are_found_by()
    {
        var saved = await AddAsync(Pictures.Of("png"));

        var changed = await DescribeAsync(saved.Asset!.Id, 1, "Phố cổ");

        Assert.Equal((true, 2L), (changed.Done, changed.Version));
        Assert.Single(await FindAsync("pho co"));
        Assert.Empty(await FindAsync("long bien"));
    }

    [Fact]
    public async Task Describing_with_a_stale_version_is_a_conflict()
    {
        var saved = await AddAsync(Pictures.Of("png"));
        await DescribeAsync(saved.Asset!.Id, 1, "Bản một");

        Assert.True((await DescribeAsync(saved.Asset!.Id, 1, "Bản hai")).Conflict);
        Assert.Equal("Bản một", (await AskAsync(l => l.FindAsync(saved.Asset!.Id, Ct)))!.Caption);
        Assert.Equal("PictureNotFound", (await DescribeAsync(999, 1, "Không có")).Reasons[0].Code);
    }

    [Fact]
    public async Task A_rendition_is_made_when_first_asked_for()
    {
        var saved = await AddAsync(Pictures.Of("png", 800, 600));
        var hash = (await AskAsync(library => library.FindAsync(saved.Asset!.Id, Ct)))!.EditionHash;

        await using var stream = await OpenAsync(hash, new Rendition("16x9", 320, "webp"));
        using var file = new MemoryStream();
        await stream!.CopyToAsync(file, Ct);

        Assert.Equal((320, 180), Pictures.Size(file.ToArray()));
        Assert.Null(await OpenAsync(new string('0', 32), new Rendition("full", 320, "jpg")));
        Assert.Null(await OpenAsync("../../etc", new Rendition("full", 320, "jpg")));
    }

    private Task<PagedList<MediaAsset>> FindAsync(string words) =>
        AskAsync(library => library.PageAsync(new MediaFilter { Words = words }, 10, Ct));

    private Task<Stream?> OpenAsync(string hash, Rendition rendition) =>
        AskAsync(library => library.OpenRenditionAsync(hash, rendition, Ct));

    private async Task<string> RefusalAsync(byte[] file) => Assert.Single((await AddAsync(file)).Reasons).Code;

    private Task<SaveResult> DescribeAsync(int id, long version, string caption) =>
        AskAsync(library => library.DescribeAsync(
            id, version, Words with { Caption = caption }, FocalPoint.Centre, TestNewsroom.Chief, Ct));
}

public sealed class MediaLibraryOnSqlite() : MediaLibraryContract(TestDatabaseKind.Sqlite);

public sealed class MediaLibraryOnSqlServer() : MediaLibraryContract(TestDatabaseKind.SqlServer);
