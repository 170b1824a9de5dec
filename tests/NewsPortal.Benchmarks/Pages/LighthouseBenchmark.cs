using NewsPortal.Testing.Web;

namespace NewsPortal.Benchmarks.Pages;

/// <summary>
/// Lighthouse as a phone sees the demo newsroom, in Production. Loopback counts as a secure origin, so that nothing
/// about https has to be switched off.
/// </summary>
internal static class LighthouseBenchmark
{
    private const int Runs = 3;

    private static readonly (string Name, double Least)[] Targeted =
        [("performance", 95), ("accessibility", 100), ("best-practices", 100), ("seo", 100)];

    public static async Task<int> RunAsync(CancellationToken ct)
    {
        if (await Lighthouse.FindAsync(ct) is not { } lighthouse)
        {
            return Targets.CannotMeasure;
        }

        Console.WriteLine("Starting the site with a demo newsroom; this takes a minute or two.");
        await using var site = await RunningSite.StartAsync(ct);
        var targets = new Targets();
        foreach (var (name, path) in await PagesAsync(site))
        {
            var marks = new List<LighthouseMarks>();
            for (var run = 0; run < Runs; run++)
            {
                marks.Add(await lighthouse.MarkAsync(new Uri(site.Address, path), ct));
            }

            Console.WriteLine($"{name} {path}, median of {Runs}:");
            foreach (var (category, least) in Targeted)
            {
                targets.AtLeast(category, Median(marks, m => m.Of[category]), least);
            }

            Targets.Print("largest contentful paint", $"{Median(marks, m => m.LargestPaint):0} ms");
            Targets.Print("total blocking time", $"{Median(marks, m => m.BlockingTime):0} ms");
            Targets.Print("layout shift", $"{Median(marks, m => m.LayoutShift):0.###}");
            foreach (var lost in marks.SelectMany(m => m.Lost).Distinct().Order())
            {
                Targets.Print("lost a point", $"{lost}");
            }
        }

        return targets.ExitCode;
    }

    private static double Median(List<LighthouseMarks> marks, Func<LighthouseMarks, double> of) =>
        marks.Select(of).Order().ElementAt(marks.Count / 2);

    private static async Task<IReadOnlyList<(string Name, string Path)>> PagesAsync(RunningSite site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var home = await new Visitor(client).OpenAsync("/");
        string First(string what, string selector) =>
            home.Document.QuerySelector(selector)?.GetAttribute("href")
            ?? throw new InvalidOperationException($"The home page leads to no {what}.");
        return
        [
            ("Home", "/"),
            ("Category", First("category", ".section-bar a")),
            ("Article", First("article", "main .card:not(:has(.card__form)) .card__headline a")),
            ("Gallery", First("photo story", "main .card:has(.card__form) .card__headline a")),
        ];
    }
}
