using System.Text.RegularExpressions;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using NewsPortal.Infrastructure.Common;

namespace NewsPortal.Infrastructure.Media;

/// <summary>Where originals and renditions can lie.</summary>
public enum MediaStoreKind
{
    /// <summary>Below the data directory.</summary>
    Disk,

    /// <summary>A container of Azure Blob Storage, or of something that speaks its protocol.</summary>
    AzureBlob,
}

/// <summary>The configuration section <c>Media</c>.</summary>
internal sealed class MediaOptions
{
    public const string Section = "Media";

    /// <summary>A name of <see cref="MediaStoreKind"/>.</summary>
    public string Store { get; set; } = nameof(MediaStoreKind.Disk);
    public AzureBlobOptions AzureBlob { get; set; } = new();

    public MediaStoreKind Kind =>
        Enum.GetValues<MediaStoreKind>().Where(k => k.ToString() == Store).Select(k => (MediaStoreKind?)k)
            .FirstOrDefault()
        ?? throw new SettingsException($"Media:Store is '{Store}'; it can be Disk or AzureBlob.");

    /// <exception cref="SettingsException">The settings of the chosen store are wrong.</exception>
    public static MediaOptions Of(IConfiguration configuration)
    {
        var options = configuration.Read<MediaOptions>(Section);
        if (options.Kind == MediaStoreKind.AzureBlob)
        {
            options.AzureBlob.Check();
        }

        return options;
    }
}

/// <summary>The configuration section <c>Media:AzureBlob</c>.</summary>
internal sealed partial class AzureBlobOptions
{
    /// <summary>A secret: never logged, never part of a message.</summary>
    public string ConnectionString { get; set; } = string.Empty;
    public string Container { get; set; } = string.Empty;

    /// <exception cref="SettingsException">One sentence says what is wrong.</exception>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString))
        {
            throw new SettingsException(
                "Pictures are to lie in Azure Blob Storage, but Media:AzureBlob:ConnectionString is empty.");
        }

        if (!ContainerName().IsMatch(Container))
        {
            throw new SettingsException(
                $"Media:AzureBlob:Container is '{Container}'; a container's name has 3 to 63 lower-case letters, "
                + "digits and single hyphens.");
        }

        try
        {
            Connect(new BlobClientOptions());
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SettingsException(
                "Media:AzureBlob:ConnectionString is no connection string of an Azure storage account.");
        }
    }

    public BlobContainerClient Connect(BlobClientOptions options) => new(ConnectionString, Container, options);

    // https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
    [GeneratedRegex(@"^(?=.{3,63}\z)[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex ContainerName();
}
