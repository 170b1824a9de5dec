using Microsoft.EntityFrameworkCore;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Outbox;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;
using NewsPortal.Infrastructure.Media.Checks;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// The way of an upload: a slot for its bytes, examined, known already?, decoded, file, row, renditions.
/// </summary>
internal sealed class MediaIntake(
    NewsDbContext db, Originals originals, RenditionMaker renditions, ImageWorkQueue imageWork, TimeProvider clock)
{
    public async Task<UploadResult> AddAsync(Upload upload, Staff by, CancellationToken ct)
    {
        if (FileNameCheck.Objection(upload.FileName) is { } objection)
        {
            return UploadResult.Refused(objection);
        }

        using var slot = await imageWork.EnterAsync(Urgency.Upload, ct);
        if (await Originals.ReadAsync(upload.Content, upload.Length, ct) is not { } content)
        {
            return UploadResult.Refused(PictureCheck.TooLarge());
        }

        var file = await imageWork.RunAsync(
            Urgency.Upload,
            () => UploadedFile.Examine(upload, content, clock.GetUtcNow().UtcDateTime));
        return await KnownAsync(file, ct)
            ?? (file.Objections.Count > 0
                ? UploadResult.Refused(file.Objections) : await KeepAsync(file, upload.FileName, by));
    }

    /// <summary>What the library has already, its lost original put back.</summary>
    private async Task<UploadResult?> KnownAsync(UploadedFile file, CancellationToken ct)
    {
        if (file.Hash.Length == 0 || await FindAsync(file.Hash, ct) is not { } known)
        {
            return null;
        }

        if (await originals.KeepAsync(file.Hash, file.Format, file.Content, ct) is { } fault)
        {
            return UploadResult.Refused(fault);
        }

        // Wanted again: cleaning is not to take it before it is used. What it took just now is stored anew.
        var now = clock.GetUtcNow().UtcDateTime;
        var kept = await db.MediaAssets.Where(m => m.Id == known.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.ChangedAt, now), ct);
        return kept == 0 ? null : new UploadResult(known, WasKnown: true, [], []);
    }

    // Whoever sent it may leave from here on: no file shall lie there without its row.
    private async Task<UploadResult> KeepAsync(UploadedFile file, string fileName, Staff by)
    {
        using var decoded = await renditions.DecodeAsync(file.Content);
        if (decoded is null)
        {
            return UploadResult.Refused(new Reason(PictureCheck.Field, "PictureBroken"));
        }

        if (await KeepOriginalAsync(file) is { } fault)
        {
            return UploadResult.Refused(fault);
        }

        var asset = NewAsset(file, decoded.Facts, fileName, by);
        var result = await RecordOrTakeBackAsync(asset, file, by);
        // Cleaning may have found the old file of a picture that had no row until now.
        if (await KeepOriginalAsync(file) is { } loss)
        {
            return UploadResult.Refused(loss);
        }

        // What programs store (a demo, an archive) is made when somebody asks for it.
        if (!result.WasKnown && by != Staff.System)
        {
            await renditions.MakeEagerAsync(decoded, Edition.Of(asset));
        }

        return result;
    }

    private MediaAsset NewAsset(UploadedFile file, PictureFacts facts, string fileName, Staff by)
    {
        var asset = new MediaAsset
        {
            Hash = file.Hash, EditionHash = string.Empty, Format = file.Format, Width = facts.Width,
            Height = facts.Height, Length = file.Content.Length, FileName = FileNameCheck.Tidy(fileName),
            FocalX = facts.Focus.X, FocalY = facts.Focus.Y, Likeness = facts.Likeness,
            UploadedById = by.Id, UploadedAt = clock.GetUtcNow().UtcDateTime, Version = 1,
        };
        asset.Describe(file.Words);
        asset.EditionHash = Edition.Of(asset).Hash;
        return asset;
    }

    private Task<Reason?> KeepOriginalAsync(UploadedFile file) =>
        originals.KeepAsync(file.Hash, file.Format, file.Content, CancellationToken.None);

    private async Task<UploadResult> RecordOrTakeBackAsync(MediaAsset asset, UploadedFile file, Staff by)
    {
        try
        {
            return await RecordAsync(asset, by);
        }
        catch
        {
            await TakeBackAsync(file);
            throw;
        }
    }

    /// <summary>Removes a file without a row. One that got its row from another upload stays, or comes back.</summary>
    private async Task TakeBackAsync(UploadedFile file)
    {
        try
        {
            if (await FindAsync(file.Hash, CancellationToken.None) is null)
            {
                await originals.RemoveAsync(file.Hash, file.Format);
            }

            if (await FindAsync(file.Hash, CancellationToken.None) is not null)
            {
                await KeepOriginalAsync(file);
            }
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e) || DatabaseFaults.UnavailableBecause(e) is not null)
        {
            // Whether a row names it cannot be known now: "media clean" will ask again.
        }
    }

    private async Task<UploadResult> RecordAsync(MediaAsset asset, Staff by)
    {
        // The row's id is the database's to give, so the entry names the picture by its hash.
        var audit = NewsTransaction.Entry("Media.Add", 0, by, asset.UploadedAt, $"{asset.Hash} {asset.FileName}");
        db.MediaAssets.Add(asset);
        db.MediaEditions.Add(MediaEdition.Of(Edition.Of(asset), asset));
        db.MediaLikenesses.AddRange(MediaLikeness.Of(asset));
        db.Announce(OutboxKind.MediaChanged, OutboxMessage.NewMedia, asset.UploadedAt);
        try
        {
            await db.SaveInOneTransactionAsync(audit, _ => Task.CompletedTask, CancellationToken.None);
            return new UploadResult(asset, WasKnown: false, [], []);
        }
        catch (DbUpdateException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // Somebody sent the same picture at the same moment.
            db.ChangeTracker.Clear();
            var first = await db.MediaAssets.AsNoTracking().FirstAsync(m => m.Hash == asset.Hash);
            return new UploadResult(first, WasKnown: true, [], []);
        }
    }

    private Task<MediaAsset?> FindAsync(string hash, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Hash == hash, ct);
}
