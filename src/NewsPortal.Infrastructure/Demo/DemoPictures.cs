using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Demo.Painting;

namespace NewsPortal.Infrastructure.Demo;

/// <summary>Paints the pictures, several at a time, and stores them as an editor's uploads.</summary>
internal sealed class DemoPictures(IMediaLibrary library)
{
    private static readonly int AtATime = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>Ids of the stored pictures by key.</summary>
    public async Task<IReadOnlyDictionary<string, int>> StoreAsync(
        IReadOnlyCollection<DemoPicture> pictures, DemoOptions options, IProgress<DemoProgress>? progress,
        CancellationToken ct)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var batch in pictures.Chunk(AtATime))
        {
            var painted = await Task.WhenAll(batch.Select(p => Task.Run(() => Paint(p, options), ct)));
            foreach (var (picture, jpeg) in batch.Zip(painted))
            {
                ids.Add(picture.Key, await StoreAsync(picture, jpeg, ct));
            }

            progress?.Report(new DemoProgress("pictures", ids.Count, pictures.Count));
        }

        return ids;
    }

    private static byte[] Paint(DemoPicture picture, DemoOptions options)
    {
        var (width, height) = options.FrameOf(picture.Shape);
        return ScenePainter.PaintJpeg(picture.Scene, picture.Mood, picture.Seed, width, height);
    }

    private async Task<int> StoreAsync(DemoPicture picture, byte[] jpeg, CancellationToken ct)
    {
        using var content = new MemoryStream(jpeg, writable: false);
        var words = new PictureWords
        {
            Caption = picture.Caption, AltText = picture.AltText, Credit = picture.Credit,
        };
        var upload = new Upload(picture.Key + ".jpg", content, jpeg.Length, words);
        return (await library.AddAsync(upload, Staff.System, ct)).Stored("picture " + picture.Key).Id;
    }
}
