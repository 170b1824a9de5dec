using System.Globalization;
using System.Reflection;
using System.Text;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;
using NewsPortal.Testing;
using NewsPortal.Testing.Search;
using Xunit;

namespace NewsPortal.Infrastructure.Tests.Search.Quality;

/// <summary>Known articles among the demo newsroom and the whole corpus: how far up does each stand?</summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    private const int FewestQueries = 120;
    private const double Floor = 0.9;
    private const int PageSize = 20;

    private static readonly DateTime Now = new(2026, 11, 23, 5, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_people_look_for_stands_at_the_top()
    {
        Assert.SkipWhen(SharedFile.Corpus is null, SharedFile.Absent("corpus/articles.jsonl.gz"));
        var names = new List<string>();
        using var index = Index(names, SharedFile.Corpus);
        var finder = new ArticleFinder(index.Served, TimeProvider.System);

        var ranks = Queries()
            .Select(q => (q.Typed, q.Wanted, Rank: Rank(finder, q.Typed, names.IndexOf(q.Wanted)))).ToList();

        foreach (var (typed, wanted, rank) in ranks.Where(r => r.Rank != 1))
        {
            output.WriteLine($"{rank,3}  {typed} => {wanted}");
        }

        var reciprocal = ranks.Average(r => r.Rank == 0 ? 0 : 1.0 / r.Rank);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"MRR {reciprocal:0.000} over {ranks.Count} queries"));
        Assert.InRange(ranks.Count, FewestQueries, int.MaxValue);
        Assert.InRange(reciprocal, Floor, 1);
    }

    /// <param name="names">Takes the names; an article's id is its place there.</param>
    internal static MemoryIndex Index(List<string> names, string corpus)
    {
        var demo = DemoTexts.Read(Now).Select(d => (d.Name, d.Article)).ToList();
        var texts = SharedCorpus.Read(corpus);
        names.AddRange([.. demo.Select(d => d.Name), .. texts.Select(t => t.Id)]);
        return new MemoryIndex(
            demo.Select((d, i) => d.Article with { Id = i })
                .Concat(texts.Select((t, i) => t.ToSearchable(demo.Count + i))));
    }

    /// <returns>From 1; 0 where it is not on the first page. The same in any Unicode form.</returns>
    private static int Rank(ArticleFinder finder, string typed, int wanted)
    {
        Assert.True(wanted >= 0, typed);
        var ids = Find(finder, typed);
        Assert.Equal(ids, Find(finder, typed.Normalize(NormalizationForm.FormD)));
        return ids.ToList().IndexOf(wanted) + 1;
    }

    private static IReadOnlyList<long> Find(ArticleFinder finder, string typed) =>
        finder.Find(QuestionReader.Read(typed), new Filters(), SearchOrder.Relevance, 0, PageSize).Ids;

    private static IEnumerable<(string Typed, string Wanted)> Queries()
    {
        using var lines = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("queries.txt")!);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split(" => ") is [var typed, var wanted])
            {
                yield return (typed, wanted);
            }
        }
    }
}
