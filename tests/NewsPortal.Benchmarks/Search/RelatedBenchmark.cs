using System.Diagnostics;
using NewsPortal.Testing;
using NewsPortal.Testing.Search;

namespace NewsPortal.Benchmarks.Search;

/// <summary>Related stories by text alone, against the labelled events of the corpus.</summary>
internal static class RelatedBenchmark
{
    private const double Promised = 0.85;

    /// <param name="path">A corpus in JSON lines, gzipped; null for the shared one.</param>
    public static int Run(string? path)
    {
        if ((path ?? SharedFile.Corpus) is not { } corpus)
        {
            Console.Error.WriteLine(SharedFile.Absent("corpus/articles.jsonl.gz"));
            return Targets.CannotMeasure;
        }

        var start = Stopwatch.GetTimestamp();
        var measured = RelatedPrecision.Measure(SharedCorpus.Read(corpus), TimeProvider.System);
        Targets.Print("labelled articles", $"{measured.Articles}");
        Targets.Print("precision@5 by text alone", $"{measured.AtFive:0.0000}   at least {Promised}");
        Targets.Print("ceiling", $"{measured.Ceiling:0.000}");
        Targets.Print("seconds, indexing included", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.0}");
        return measured.AtFive >= Promised ? Targets.Met : Targets.Missed;
    }
}
