using NewsPortal.Core.Media;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Puts files into the library, each for itself: one bad picture does not cost the others.</summary>
public sealed class MediaUploads(IMediaLibrary media)
{
    public async Task<IReadOnlyList<UploadedFile>> AddAsync(UploadForm form, Staff by, CancellationToken ct)
    {
        var results = new List<UploadedFile>();
        for (var i = 0; i < form.Files.Count; i++)
        {
            results.Add(await AddAsync(form.Files[i], form.WordsAt(i), by, ct));
        }

        return results;
    }

    /// <summary>Saves words typed beside a picture that was just stored; what the row does not show stays.</summary>
    public async Task<UploadedFile> DescribeAsync(MediaAsset asset, MediaForm form, Staff by, CancellationToken ct)
    {
        var typed = form.ToWords();
        var words = asset.Words with { Caption = typed.Caption, AltText = typed.AltText, Credit = typed.Credit };
        var saved = await media.DescribeAsync(asset.Id, form.Version, words, asset.Focus, by, ct);
        return saved switch
        {
            { Conflict: true } => new UploadedFile(
                asset.FileName, null, false, [], [new(nameof(asset.Caption), "Overtaken")]),
            { Done: false } => new UploadedFile(asset.FileName, null, false, [], saved.Reasons),
            _ => new UploadedFile(
                asset.FileName, await media.FindAsync(asset.Id, ct), false, await media.SimilarAsync(asset.Id, ct), []),
        };
    }

    private async Task<UploadedFile> AddAsync(IFormFile file, PictureWords words, Staff by, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        // The name as sent: what a browser would never send is refused, not repaired.
        var result = await media.AddAsync(new Upload(file.FileName, content, file.Length, words), by, ct);
        var uploaded = UploadedFile.Of(file.FileName, result);
        return result is { WasKnown: true, Asset: { } known }
            ? uploaded with { Uses = await media.UsesAsync(known.Id, ct) }
            : uploaded;
    }
}
