using System.Globalization;
using NewsPortal.Testing.Web;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Addresses of pictures said to the letter over a real connection: only one spelling is there.</summary>
public sealed class MediaAddressTests(PictureOnTheWire wire) : IClassFixture<PictureOnTheWire>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> NotThere =>
    [
        "/media/HASH/full-321.webp", "/media/HASH/full-0320.webp", "/media/HASH/full--320.webp",
        "/media/HASH/full-3200.webp", "/media/HASH/3x2-320.webp", "/media/HASH/full-320.png",
        "/media/HASH/full-320.gif",
        "/media/HASH/full-320.webp.jpg", "/media/HASH/full-320", "/media/HASH/", "/media/HASH", "/media/", "/media",
        "/media/HASH/full-320.avif", "/media/HASH/original.jpg", "/media/HASH/HASH.jpg",
        "/media/HASH/FULL-320.webp", "/media/HASH/full-320.WEBP", "/MEDIA/HASH/full-320.webp",
        "/Media/HASH/full-320.webp", "/media/UPPER/full-320.webp",
        "/media/HASH/full-320.webp?", "/media/HASH/full-320.webp?w=1", "/media/HASH/full-320.webp/",
        "/media//HASH/full-320.webp", "//media/HASH/full-320.webp",
        "/media/../media/HASH/full-320.webp", "/media/HASH/../HASH/full-320.webp", "/media/./HASH/full-320.webp",
        "/media/../newsportal.db", "/media/../../etc/passwd", "/media/HASH/../../../newsportal.db",
        "/media/HASH/..%2f..%2fnewsportal.db", "/media/%2e%2e/newsportal.db", "/media/%2e%2e%2fnewsportal.db",
        "/media/HASH/%252e%252e%252fnewsportal.db", "/media/HASH/..%5c..%5cnewsportal.db",
        "/media/HASH/..\\..\\newsportal.db", "/media/HASH/full%2d320.webp", "/media/HASH/%66ull-320.webp",
        "/media/HASH/full-320.webp%0d%0aX:1", "/media/originals/ab/HASH.jpg",
    ];

    [Theory, MemberData(nameof(NotThere))]
    public async Task Any_other_address_is_404_that_no_cache_keeps_and_touches_no_file(string target)
    {
        wire.Store.Calls();
        var asked = target.Replace("HASH", wire.Asset.EditionHash, StringComparison.Ordinal)
            .Replace("UPPER", wire.Asset.EditionHash.ToUpperInvariant(), StringComparison.Ordinal);

        var answer = await RawHttp.AskAsync(wire.Address, asked, Token);

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("public", answer.Headers["cache-control"], StringComparison.Ordinal);
        Assert.DoesNotContain(wire.Store.Calls(), c => c.StartsWith("write", StringComparison.Ordinal)
            || c.Contains("originals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_originals_hash_is_no_address()
    {
        var answer = await RawHttp.AskAsync(wire.Address, $"/media/{wire.Asset.Hash}/full-320.webp", Token);

        Assert.NotEqual(wire.Asset.Hash, wire.Asset.EditionHash);
        Assert.Equal((404, "no-store"), (answer.Status, answer.Headers["cache-control"]));
    }

    [Fact]
    public async Task A_hash_nobody_knows_makes_no_work()
    {
        wire.Store.Calls();

        var answer = await RawHttp.AskAsync(wire.Address, $"/media/{new string('0', 32)}/full-320.webp", Token);

        Assert.Equal((404, "no-store"), (answer.Status, answer.Headers["cache-control"]));
        Assert.Equal([$"open renditions/00/{new string('0', 32)}/full-320.webp"], wire.Store.Calls());
    }

    [Fact]
    public async Task Five_thousand_widths_create_nothing()
    {
        using var client = new HttpClient { BaseAddress = wire.Address };
        wire.Store.Calls();
        int[] real = [320, 480, 640, 960, 1280, 1600, 1920];

        for (var width = 1; width <= 5_000; width++)
        {
            if (!real.Contains(width))
            {
                var file = string.Create(CultureInfo.InvariantCulture, $"full-{width}.jpg");
                using var answer = await client.GetAsync(new Uri(wire.Picture(file), UriKind.Relative), Token);
                Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        Assert.Empty(wire.Store.Calls());
    }

    [Fact]
    public async Task The_one_address_is_there_also_in_absolute_form()
    {
        var path = wire.Picture("full-320.jpg");

        Assert.Equal(200, (await RawHttp.AskAsync(wire.Address, path, Token)).Status);
        Assert.Equal(200, (await RawHttp.AskAsync(
            wire.Address, wire.Address.GetLeftPart(UriPartial.Authority) + path, Token)).Status);
    }
}
