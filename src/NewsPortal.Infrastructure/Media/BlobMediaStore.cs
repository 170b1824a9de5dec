using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using NewsPortal.Core.Media;

namespace NewsPortal.Infrastructure.Media;

/// <summary>
/// Files in one container of Azure Blob Storage, under their names. A blob appears with the last byte of its upload, so
/// writes are atomic by nature. A container that is not there is an empty store; the first write creates it.
/// </summary>
internal sealed class BlobMediaStore : IMediaStore
{
    /// <summary>Bytes. A file up to this size comes in one request, so that no rendition costs two.</summary>
    private const int OneRequest = 4 * 1024 * 1024;

    // A reader of a page waits for neither; an upload of 20 MB may have a slow line.
    private static readonly TimeSpan ReadingTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WritingTimeout = TimeSpan.FromSeconds(100);

    private readonly BlobContainerClient _reading;
    private readonly BlobContainerClient _writing;

    public BlobMediaStore(AzureBlobOptions options)
    {
        options.Check();
        _reading = options.Connect(Patience(ReadingTimeout));
        _writing = options.Connect(Patience(WritingTimeout));
    }

    public async Task<Stream?> OpenAsync(string name, CancellationToken ct)
    {
        var blob = Blob(_reading, name);
        try
        {
            var start = await blob.DownloadContentAsync(
                new BlobDownloadOptions { Range = new HttpRange(0, OneRequest) }, ct);
            return TotalOf(start.Value.Details) <= OneRequest
                ? start.Value.Content.ToStream()
                : new BlobStream(await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), ct));
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.InvalidRange)
        {
            // An empty file has no first byte to ask for.
            return new MemoryStream([], writable: false);
        }
        catch (Exception e) when (BlobFaults.Explain(e, ct))
        {
            throw BlobFaults.ToStorageFault(e);
        }
    }

    public async Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var blob = Blob(_writing, name);
        try
        {
            await UploadAsync(blob, content, ct);
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await BlobFaults.MapAsync(() => _writing.CreateIfNotExistsAsync(cancellationToken: ct), ct);
            await BlobFaults.MapAsync(() => UploadAsync(blob, content, ct), ct);
        }
        catch (Exception e) when (BlobFaults.Explain(e, ct))
        {
            throw BlobFaults.ToStorageFault(e);
        }
    }

    public async Task<bool> ExistsAsync(string name, CancellationToken ct) =>
        (await BlobFaults.MapAsync(() => Blob(_reading, name).ExistsAsync(ct), ct)).Value;

    public Task DeleteAsync(string name, CancellationToken ct) => BlobFaults.MapAsync(
        () => Blob(_writing, name).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, null, ct), ct);

    public async IAsyncEnumerable<StoredFile> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        _ = MediaNames.FolderOf(prefix);
        await using var blobs = _writing
            .GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, ct).GetAsyncEnumerator(ct);
        while (await BlobFaults.MapAsync(() => NextAsync(blobs), ct))
        {
            var blob = blobs.Current;
            if (MediaNames.IsName(blob.Name))
            {
                yield return new StoredFile(
                    blob.Name, blob.Properties.ContentLength ?? 0, blob.Properties.LastModified!.Value.UtcDateTime);
            }
        }
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<BlobItem> blobs)
    {
        try
        {
            return await blobs.MoveNextAsync();
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return false;
        }
    }

    private static Task<Response<BlobContentInfo>> UploadAsync(
        BlobClient blob, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var type = ContentTypes.Of(blob.Name[(blob.Name.LastIndexOf('.') + 1)..]);
        return blob.UploadAsync(
            BinaryData.FromBytes(content),
            new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = type } }, ct);
    }

    private static BlobClient Blob(BlobContainerClient container, string name) =>
        MediaNames.IsName(name) ? container.GetBlobClient(name)
            : throw new ArgumentException($"'{name}' is no name of a stored file.", nameof(name));

    /// <summary>From a header such as <c>bytes 0-99/1234</c> (RFC 9110, 14.4).</summary>
    private static long TotalOf(BlobDownloadDetails details) =>
        details.ContentRange is { } range
            ? long.Parse(range.AsSpan(range.LastIndexOf('/') + 1), CultureInfo.InvariantCulture)
            : details.ContentLength;

    private static BlobClientOptions Patience(TimeSpan timeout)
    {
        var options = new BlobClientOptions();
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = timeout;
        return options;
    }
}
