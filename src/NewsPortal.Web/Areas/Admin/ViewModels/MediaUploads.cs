using NewsPortal.Core.Common;
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
            results.Add(await AddAsync(form, i, by, ct));
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
            { Conflict: true } => Overtaken(await media.FindAsync(asset.Id, ct) ?? asset),
            { Done: false } => new UploadedFile(asset.FileName, null, false, [], saved.Reasons),
            _ => new UploadedFile(
                asset.FileName, await media.FindAsync(asset.Id, ct), false, await media.SimilarAsync(asset.Id, ct), [])
            {
                MayDescribe = true,
            },
        };
    }

    private static UploadedFile Overtaken(MediaAsset theirs)
    {
        var words = new[] { theirs.Caption, theirs.AltText, theirs.Credit }.Where(w => w.Length > 0);
        var reason = new Reason(string.Empty, "PictureOvertaken", string.Join(" · ", words));
        return new UploadedFile(theirs.FileName, null, false, [], [reason]) { Theirs = theirs };
    }

    private async Task<UploadedFile> AddAsync(UploadForm form, int index, Staff by, CancellationToken ct)
    {
        var file = form.Files[index];
        await using var content = file.OpenReadStream();
        // The name as sent: what a browser would never send is refused, not repaired.
        var upload = new Upload(file.FileName, content, file.Length, form.WordsAt(index))
        {
            DefaultCredit = form.DefaultCredit ?? string.Empty,
        };
        var result = await media.AddAsync(upload, by, ct);
        var uploaded = UploadedFile.Of(file.FileName, result);
        if (result.Asset is not { } asset)
        {
            return uploaded;
        }

        var uses = result.WasKnown ? await media.UsesAsync(asset.Id, ct) : [];
        return uploaded with
        {
            Uses = uses,
            MayDescribe = MediaRules.MayDescribe(asset, uses, by),
            IsUntouched = asset is { Version: 1 } && asset.UploadedById == by.Id && uses.Count == 0,
        };
    }
}
