using NewsPortal.Core.Pages;
using Xunit;

namespace NewsPortal.Core.Tests.Pages;

public sealed class RedirectMapTests
{
    private static RedirectMap Map(params string[] stored) => new(stored.Select(Read));

    private static CheckedRedirect Read(string pair) => new(pair.Split('>')[0], pair.Split('>')[1]);

    private static IEnumerable<string> Changed(RedirectMap map) =>
        map.Changed.Select(r => $"{r.FromPath}>{r.ToPath}").Order(StringComparer.Ordinal);

    [Fact]
    public void A_chain_in_any_order_leads_to_its_end_in_one_step()
    {
        foreach (string[] order in new[] { new[] { "/a>/b", "/b>/c", "/c>/d" }, ["/c>/d", "/b>/c", "/a>/b"] })
        {
            var map = Map();
            Assert.All(order, pair => Assert.True(map.TryAdd(Read(pair))));

            Assert.Equal(["/a>/d", "/b>/d", "/c>/d"], Changed(map));
        }
    }

    [Fact]
    public void What_is_stored_follows_a_new_end()
    {
        var map = Map("/a>/b", "/x>/y");

        Assert.True(map.TryAdd(Read("/b>/c")));

        Assert.Equal(["/a>/c", "/b>/c"], Changed(map));
    }

    [Theory]
    [InlineData("/b>/a")]
    [InlineData("/b>/x")]
    public void A_circle_is_refused_and_changes_nothing(string closing)
    {
        var map = Map("/a>/b", "/x>/b");

        Assert.False(map.TryAdd(Read(closing)));
        Assert.Empty(map.Changed);
    }

    [Fact]
    public void Another_target_for_an_old_address_takes_nobody_along()
    {
        var map = Map("/a>/b", "/x>/b");

        Assert.True(map.TryAdd(Read("/a>/c")));
        Assert.True(map.TryAdd(Read("/b>/d")));

        Assert.Equal(["/a>/c", "/b>/d", "/x>/d"], Changed(map));
    }

    [Fact]
    public void Fifty_thousand_lines_are_no_matter()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var map = Map();
        for (var i = 0; i < 50_000; i++)
        {
            Assert.True(map.TryAdd(new CheckedRedirect($"/cu/{i}", i % 2 == 0 ? "/moi" : $"/cu/{i - 1}")));
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000);
        Assert.All(map.Changed, r => Assert.Equal("/moi", r.ToPath));
    }
}
