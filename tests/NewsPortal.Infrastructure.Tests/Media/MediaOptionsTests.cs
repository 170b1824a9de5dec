using Microsoft.Extensions.Configuration;
using NewsPortal.Infrastructure.Common;
using NewsPortal.Infrastructure.Media;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class MediaOptionsTests
{
    private const string Good = "AccountName=bao;AccountKey=YmFv;BlobEndpoint=http://127.0.0.1:1/bao;";
    private const string NoString =
        "Media:AzureBlob:ConnectionString is no connection string of an Azure storage account.";

    [Fact]
    public void Without_settings_pictures_lie_on_the_disk() =>
        Assert.Equal(MediaStoreKind.Disk, Read(null, null, null).Kind);

    [Fact]
    public void Azure_is_chosen_by_three_settings() =>
        Assert.Equal(MediaStoreKind.AzureBlob, Read("AzureBlob", Good, "bao-anh").Kind);

    [Theory]
    [InlineData("disk", null, null, "Media:Store is 'disk'; it can be Disk or AzureBlob.")]
    [InlineData("1", null, null, "Media:Store is '1'; it can be Disk or AzureBlob.")]
    [InlineData("AzureBlob", " ", "bao", "Media:AzureBlob:ConnectionString is empty")]
    [InlineData("AzureBlob", "secret", "bao", NoString)]
    [InlineData("AzureBlob", "AccountName=bao;AccountKey=%%;", "bao", NoString)]
    [InlineData("AzureBlob", Good, "", "Media:AzureBlob:Container is ''")]
    [InlineData("AzureBlob", Good, "Ảnh", "Media:AzureBlob:Container is 'Ảnh'")]
    [InlineData("AzureBlob", Good, "a--b", "Media:AzureBlob:Container is 'a--b'")]
    public void A_wrong_setting_is_told_in_one_sentence(
        string store, string? connection, string? container, string said)
    {
        var wrong = Assert.Throws<SettingsException>(() => Read(store, connection, container));

        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    private static MediaOptions Read(string? store, string? connection, string? container) =>
        MediaOptions.Of(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Media:Store"] = store,
            ["Media:AzureBlob:ConnectionString"] = connection,
            ["Media:AzureBlob:Container"] = container,
        }.Where(s => s.Value is not null)).Build());
}
