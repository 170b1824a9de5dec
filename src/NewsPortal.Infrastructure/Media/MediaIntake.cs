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
    public async Task<SaveResult> AddAsync(Upload upload, Staff by, CancellationToken ct)
    {
        var words = MediaWords.Clean(upload.Caption, upload.AltText, upload.Credit);
        var reasons = words.Check();
        if (reasons.Count > 0)
        {
            return SaveResult.Refused(reasons);
        }

        if (upload.Length > MediaRules.MaxBytes || await ReadAsync(upload.Content, ct) is not { } file)
        {
            return SaveResult.Refused(PictureCheck.TooLarge());
        }

        return PictureCheck.Objection(file) is { } objection
            ? SaveResult.Refused(objection)
            : await KeepAsync(file, PictureHeader.Read(file)!.Format, upload.FileName, words, by, ct);
    }

    private async Task<SaveResult> KeepAsync(
        byte[] file, string format, string fileName, MediaWords words, Staff by, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file))[..32];
        var known = await FindAsync(hash, ct);
        var size = known is null ? await renditions.ProveAsync(file, ct) : (known.Width, known.Height);
        if (size is not var (width, height))
        {
            return SaveResult.Refused(new Reason(PictureCheck.Field, "PictureBroken"));
        }

        try
        {
            await StoreAsync(MediaNames.Original(hash, format), file, ct);
        }
        catch (Exception e) when (StorageFaults.IsStorageFault(e))
        {
            LogNotStored(e, hash);
            return SaveResult.Refused(StorageFaults.ReasonFor(e));
        }

        if (known is not null)
        {
            return SaveResult.Saved(known.Id, known.Version);
        }

        var asset = new MediaAsset
        {
            Hash = hash, Format = format, Width = width, Height = height, Length = file.Length,
            FileName = NameOf(fileName), UploadedById = by.Id, UploadedAt = clock.GetUtcNow().UtcDateTime, Version = 1,
        };
        words.Describe(asset);
        return await RecordAsync(asset, by, ct);
    }

    private async Task<SaveResult> RecordAsync(MediaAsset asset, Staff by, CancellationToken ct)
    {
        // The row's id is the database's to give, so the entry names the picture by its hash.
        var audit = NewsTransaction.Entry("Media.Add", 0, by, asset.UploadedAt, $"{asset.Hash} {asset.FileName}");
        db.MediaAssets.Add(asset);
        try
        {
            await db.SaveInOneTransactionAsync(audit, _ => Task.CompletedTask, ct);
            return SaveResult.Saved(asset.Id, asset.Version);
        }
        catch (DbUpdateException e) when (DatabaseFaults.IsUniqueViolation(e))
        {
            // Somebody sent the same picture at the same moment.
            db.ChangeTracker.Clear();
            var first = await db.MediaAssets.AsNoTracking().FirstAsync(m => m.Hash == asset.Hash, ct);
            return SaveResult.Saved(first.Id, first.Version);
        }
    }

    private Task<MediaAsset?> FindAsync(string hash, CancellationToken ct) =>
        db.MediaAssets.AsNoTracking().FirstOrDefaultAsync(m => m.Hash == hash, ct);

    private async Task StoreAsync(string name, byte[] file, CancellationToken ct)
    {
        if (!await store.ExistsAsync(name, ct))
        {
            await store.WriteAsync(name, file, ct);
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

    [LoggerMessage(LogLevel.Error, "The picture {Hash} could not be stored")]
    private partial void LogNotStored(Exception exception, string hash);
}
