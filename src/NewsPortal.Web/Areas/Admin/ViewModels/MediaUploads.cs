using Microsoft.Extensions.Localization;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;

namespace NewsPortal.Web.Areas.Admin.ViewModels;

/// <summary>Puts files into the library, each for itself: one bad picture does not cost the others.</summary>
public sealed class MediaUploads(IMediaLibrary media, IStringLocalizer<DeskText> text)
{
    public async Task<IReadOnlyList<UploadedFile>> AddAsync(UploadForm form, Staff by, CancellationToken ct)
    {
        var results = new List<UploadedFile>();
        for (var i = 0; i < form.Files.Count; i++)
        {
            var file = form.Files[i];
            await using var content = file.OpenReadStream();
            var saved = await media.AddAsync(
                new Upload(
                    Path.GetFileName(file.FileName), content, file.Length,
                    new PictureWords
                    {
                        Caption = UploadForm.At(form.Captions, i), AltText = UploadForm.At(form.AltTexts, i),
                        Credit = UploadForm.At(form.Credits, i),
                    }),
                by, ct);
            results.Add(new UploadedFile(
                file.FileName,
                saved.Asset,
                [.. saved.Reasons.Select(r => text["Reason." + r.Code, r.Arguments].Value)]));
        }

        return results;
    }
}
