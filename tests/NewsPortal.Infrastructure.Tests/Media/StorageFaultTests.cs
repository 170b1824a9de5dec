using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsPortal.Core.Media;
using NewsPortal.Testing;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Media;

public sealed class StorageFaultTests
{
    public static readonly TheoryData<Exception, string> Faults = new()
    {
        { new IOException("No space left on device", 28), "StorageFull" },
        { new IOException("There is not enough space on the disk", unchecked((int)0x80070070)), "StorageFull" },
        { new IOException("Input/output error", 5), "StorageFailed" },
        { new UnauthorizedAccessException(), "StorageFailed" },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public async Task An_upload_that_cannot_be_stored_is_refused_with_the_reason(Exception fault, string code)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync();
        await using var services = TestServices.Build(
            database, new FakeTimeProvider(TestNewsroom.Start),
            change => change.AddSingleton<IMediaStore>(new MemoryStore { Fault = fault }));
        await using var scope = services.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<IMediaLibrary>();
        var upload = new Upload("a.png", new MemoryStream(Pictures.Of("png")), 100, new() { Credit = "NVCC" });

        var refused = await library.AddAsync(upload, TestNewsroom.Chief, ct);

        Assert.Equal(("File", code), (Assert.Single(refused.Reasons).Field, refused.Reasons[0].Code));
        Assert.Empty(await library.PageAsync(new MediaFilter(), 10, ct));
    }
}
