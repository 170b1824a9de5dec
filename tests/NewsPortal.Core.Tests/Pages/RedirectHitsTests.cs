using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class RedirectHitsTests
{
    private static readonly DateTime Noon = new(2022, 12, 16, 5, 0, 0, DateTimeKind.Utc);
    private static readonly Redirection Old = new("/moi", "/cu", null, true);

    [Fact]
    public void What_could_not_be_written_down_is_counted_with_what_came_since()
    {
        var hits = new RedirectHits();
        hits.Count(Old, Noon);
        hits.Count(Old, Noon.AddSeconds(1));
        var taken = hits.Take();
        hits.Count(Old, Noon.AddSeconds(2));

        hits.PutBack(taken);

        var (key, count) = Assert.Single(hits.Take().Counts);
        Assert.Equal(("/cu", null), key);
        Assert.Equal(new HitCount(3, Noon.AddSeconds(2)), count);
    }

    [Fact]
    public void What_was_written_down_is_not_counted_again()
    {
        var hits = new RedirectHits();
        hits.Count(Old, Noon);
        var taken = hits.Take();
        taken.Forget(("/cu", null));

        hits.PutBack(taken);

        Assert.Empty(hits.Take().Counts);
    }

    [Fact]
    public void A_flood_of_different_addresses_does_not_fill_the_memory()
    {
        var hits = new RedirectHits();
        for (var i = 0; i < 10_000; i++)
        {
            hits.Count(Old with { FromPath = $"/cu/{i}" }, Noon);
        }

        Assert.Equal(5_000, hits.Take().Counts.Count);
    }
}
