using Microsoft.Extensions.Logging.Abstractions;
using NewsPortal.Core.Media;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class RenditionMakerTests : IDisposable
{
    private static readonly Edition Edition =
        Edition.Of(new string('c', 32), "png", FocalPoint.Centre, "Minh Sơn", string.Empty, string.Empty);
    private static readonly Rendition Small = new(Rendition.Full, 320, "webp");

    private readonly MemoryStore _store = new();
    private readonly ImageWorkQueue _imageWork = new();
    private readonly RenditionMaker _maker;

    public RenditionMakerTests() => _maker = new RenditionMaker(
        _store, new Originals(_store, NullLogger<Originals>.Instance), _imageWork, NullLogger<RenditionMaker>.Instance);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private static string OriginalName => MediaNames.Original(Edition.OriginalHash, "png");

    public void Dispose() => _imageWork.Dispose();

    [Fact]
    public async Task Simultaneous_requests_for_one_rendition_decode_once()
    {
        _store.Files[OriginalName] = Pictures.Of("png", 1200, 900);

        var sizes = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => SizeAsync(Small)));

        Assert.Single(sizes.Distinct());
        Assert.Equal(1, _store.Opened[OriginalName]);
        Assert.Single(_store.Files.Keys, MediaNames.Rendition(Edition.Hash, Small));
    }

    [Fact]
    public async Task The_second_request_is_answered_from_the_store()
    {
        _store.Files[OriginalName] = Pictures.Of("png");
        await SizeAsync(Small);
        _store.Files.TryRemove(OriginalName, out _);

        Assert.Equal((64, 48), await SizeAsync(Small));
    }

    [Fact]
    public async Task A_reader_who_leaves_does_not_take_the_picture_from_the_others()
    {
        _store.Files[OriginalName] = Pictures.Of("png", 1200, 900);
        using var impatient = new CancellationTokenSource();

        var leaving = _maker.OpenAsync(Edition, Small, impatient.Token);
        var staying = SizeAsync(Small);
        await impatient.CancelAsync();

        Assert.Equal((320, 240), await staying);
        await Record.ExceptionAsync(() => leaving);
    }

    [Fact]
    public async Task A_picture_that_does_not_exist_has_no_renditions()
    {
        Assert.Null(await _maker.OpenAsync(Edition, Small, Ct));
        Assert.Empty(_store.Files);
    }

    [Fact]
    public async Task An_original_that_rotted_on_the_disk_has_no_renditions()
    {
        _store.Files[OriginalName] = new byte[100];

        Assert.Null(await _maker.OpenAsync(Edition, Small, Ct));
    }

    [Fact]
    public async Task A_full_disk_does_not_keep_the_picture_from_the_reader()
    {
        _store.Files[OriginalName] = Pictures.Of("png");
        _store.Fault = new IOException("No space left on device", 28);

        Assert.Equal((64, 48), await SizeAsync(Small));
    }

    [Fact]
    public async Task An_upload_is_decoded_once_for_all_that_pages_name()
    {
        using var decoded = await _maker.DecodeAsync(Pictures.Of("jpg", 700, 500));

        await _maker.MakeEagerAsync(decoded!, Edition);

        string[] names =
        [
            .. from crop in new[] { "full", "16x9" }
               from width in new[] { 320, 480, 640 }
               from format in new[] { "webp", "jpg" }
               select MediaNames.Rendition(Edition.Hash, new Rendition(crop, width, format)),
            MediaNames.Rendition(Edition.Hash, new Rendition("4x3", 320, "webp")),
            MediaNames.Rendition(Edition.Hash, new Rendition("4x3", 320, "jpg")),
        ];
        Assert.Equal(names.Order(), _store.Files.Keys.Order());
        Assert.Empty(_store.Opened);
        Assert.All(_store.Files, file => Assert.Contains(
            $"-{Pictures.Size(file.Value).Width}.", file.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_crop_of_a_panorama_is_made_no_wider_than_it_is()
    {
        using var decoded = await _maker.DecodeAsync(Pictures.Of("jpg", 2000, 200));

        await _maker.MakeEagerAsync(decoded!, Edition);

        Assert.Equal(
            ["16x9-320.webp"],
            _store.Files.Keys.Select(name => name[(name.LastIndexOf('/') + 1)..])
                .Where(name => Rendition.Parse(name) is { Crop: Rendition.Wide, Format: "webp" }));
    }

    [Fact]
    public async Task Avif_is_made_of_the_stored_original_with_one_decoding()
    {
        _store.Files[OriginalName] = Pictures.Of("png", 400, 300);

        Assert.True(await _maker.CompleteAsync(Edition, Ct));

        Assert.Equal(1, _store.Opened[OriginalName]);
        Assert.Equal(
            ["16x9-320.avif", "4x3-320.avif", "full-320.avif"],
            _store.Files.Keys.Where(name => name.EndsWith(".avif", StringComparison.Ordinal))
                .Select(name => name[(name.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal));
        _store.Files.TryRemove(OriginalName, out _);
        Assert.False(await _maker.CompleteAsync(Edition, Ct));
    }

    [Fact]
    public async Task A_picture_is_not_complete_until_all_of_it_is_stored()
    {
        _store.Files[OriginalName] = Pictures.Of("png", 400, 300);
        _store.Fault = new IOException("No space left on device", 28);
        Assert.False(await _maker.CompleteAsync(Edition, Ct));

        _store.Fault = null;
        Assert.True(await _maker.CompleteAsync(Edition, Ct));
    }

    [Fact]
    public async Task An_upload_that_cannot_be_decoded_is_no_negative()
    {
        Assert.Null(await _maker.DecodeAsync(Pictures.PngHeaderOnly(100, 100)));
        Assert.Null(await _maker.DecodeAsync("không phải ảnh"u8.ToArray()));
    }

    private async Task<(int, int)> SizeAsync(Rendition rendition)
    {
        await using var stream = await _maker.OpenAsync(Edition, rendition, Ct);
        using var file = new MemoryStream();
        await stream!.CopyToAsync(file, Ct);
        return Pictures.Size(file.ToArray());
    }
}
