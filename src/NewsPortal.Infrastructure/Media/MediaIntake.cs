using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsPortal.Core.Common;
using NewsPortal.Core.Media;
using NewsPortal.Core.Users;
using NewsPortal.Infrastructure.Database;

namespace NewsPortal.Infrastructure.Media;

/// <summary>The way of an upload: words, header, known already?, decodes?, file, row.</summary>
internal sealed partial class MediaIntake(
    NewsDbContext db, IMediaStore store, RenditionMaker renditions, TimeProvider clock, ILogger<MediaIntake> logger)
{
    public async Task<UploadResult> AddAsync(Upload upload, Staff by, CancellationToken ct)
    {
        if (upload.Length > MediaRules.MaxBytes || await ReadAsync(upload.Content, ct) is not { } file)
        {
            return UploadResult.Refused(PictureCheck.TooLarge());
        }

        return PictureCheck.Objection(file) is { } objection
            ? UploadResult.Refused(objection)
            : await KeepAsync(file, upload, by, ct);
    }

    private async Task<UploadResult> KeepAsync(byte[] file, Upload upload, Staff by, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file))[..32];
        var format = PictureHeader.Read(file)!.Format;
        if (await FindAsync(hash, ct) is { } known)
        {
            return await StoreAsync(MediaNames.Original(hash, format), file, ct) ?? Known(known);
        }

        var words = PictureWords.Clean(upload.Words);
        var reasons = MediaRules.CheckWords(words);
        if (reasons.Count > 0)
        {
            return UploadResult.Refused(reasons);
        }

        if (await renditions.ProveAsync(file, ct) is not { } facts)
        {
            return UploadResult.Refused(new Reason(PictureCheck.Field, "PictureBroken"));
        }

        return await StoreAsync(MediaNames.Original(hash, format), file, ct)
            ?? await RecordAsync(NewAsset(hash, format, file.Length, facts, upload.FileName, words, by), by, ct);
    }

    private static UploadResult Known(MediaAsset asset) => new(asset, WasKnown: true, [], []);

    private MediaAsset NewAsset(
        string hash, string format, int length, PictureFacts facts, string fileName, PictureWords words, Staff by)
    {
        var asset = new MediaAsset
        {
            Hash = hash, EditionHash = string.Empty, Format = format, Width = facts.Width, Height = facts.Height,
            Length = length, FileName = NameOf(fileName), FocalX = facts.Focus.X, FocalY = facts.Focus.Y,
            Likeness = facts.Likeness, UploadedById = by.Id, UploadedAt = clock.GetUtcNow().UtcDateTime, Version = 1,
        };
        asset.Describe(words);
        asset.EditionHash = Edition.Of(asset).Hash;
        return asset;
    }

    private async Task<UploadResult> RecordAsync(MediaAsset asset, Staff by, CancellationToken ct)
    {
        // The row's id is the database's to give, so the entry names the picture by its hash.
        var audit = NewsTransaction.Entry("Media.Add", 0, by, asset.UploadedAt, $"{asset.Hash} {asset.FileName}");
        db.MediaAssets.Add(asset);
        db.MediaEditions.Add(MediaEdition.Of(Edition.Of(asset), asset));
        db.MediaLikenesses.AddRange(MediaLikeness.Of(asset));
        try
        {
            await db.SaveInOneTransactionAsync(audit, _ => Task.CompletedTask, ct);
        }
        catch (DbUpdateException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // Somebody sent the same picture at the same moment.
            db.ChangeTracker.Clear();
            return Known(await db.MediaAssets.AsNoTracking().FirstAsync(m => m.Hash == asset.Hash, ct));
        }

        return new UploadResult(asset, WasKnown: false, [], []);
    }

    private Task<MediaAsset?> FindAsync(string hash, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Hash == hash, ct);

    /// <returns>Why it could not be stored; null when it lies there.</returns>
    private async Task<UploadResult?> StoreAsync(string name, byte[] file, CancellationToken ct)
    {
        try
        {
            if (!await store.ExistsAsync(name, ct))
            {
                await store.WriteAsync(name, file, ct);
            }

            return null;
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            LogNotStored(e, name);
            return UploadResult.Refused(StorageFaults.ReasonFor(e));
        }
    }

    /// <summary>The whole file, or null when it is too long, whatever length was announced.</summary>
    private static async Task<byte[]?> ReadAsync(Stream content, CancellationToken ct)
    {
        using var file = new MemoryStream();
        var buffer = new byte[80 * 1024];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            file.Write(buffer, 0, read);
            if (file.Length > MediaRules.MaxBytes)
            {
                return null;
            }
        }

        return file.ToArray();
    }

    private static string NameOf(string fileName)
    {
        var name = VietnameseText.CleanLine(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]);
        return name[..Math.Min(name.Length, MediaRules.FileNameLength)];
    }

    [LoggerMessage(LogLevel.Error, "The picture {Name} could not be stored")]
    private partial void LogNotStored(Exception exception, string name);
}
