using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Upkeep;
using NewsPortal.Testing;

namespace NewsPortal.Benchmarks.Search;

/// <summary>An index of a large archive: how fast it is made, how fast it answers, what it takes.</summary>
internal static class SearchBenchmark
{
    private const int BatchSize = 500;

    public static Task<int> RunAsync(int count, int questions, CancellationToken ct)
    {
        if (SharedFile.Corpus is null)
        {
            Console.WriteLine(SharedFile.Absent("corpus/articles.jsonl.gz"));
            return Task.FromResult(Targets.CannotMeasure);
        }

        var archive = SyntheticArticles.Read(SharedFile.Corpus);
        var folder = Directory.CreateTempSubdirectory("newsportal-search-").FullName;
        var targets = new Targets();
        try
        {
            Console.WriteLine($"{count:N0} articles, {Environment.ProcessorCount} processors");
            using var generation = IndexGeneration.Open(folder, 1, new ColumnsRead());
            Build(archive, generation, count, targets, ct);
            using var index = new ReadersIndex();
            index.Serve(generation.Searchers, isRebuilding: false);
            SearchQuestions.Measure(index, archive, questions, targets, ct);
            MeasureVisibility(archive, generation, count, targets);
            Report(folder, targets);
            return Task.FromResult(targets.ExitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(
        SyntheticArticles archive, IndexGeneration generation, int count, Targets targets, CancellationToken ct)
    {
        using var writing = new DocumentWriting(
            (subject, fault) => throw new InvalidOperationException($"{subject.Key} was left out", fault));
        var (begun, cpu) = (Stopwatch.GetTimestamp(), Usage());
        for (var first = 0; first < count; first += BatchSize)
        {
            var some = Enumerable.Range(first, Math.Min(BatchSize, count - first)).Select(number => new IndexEntry(
                new Subject(DocumentKinds.Article, int.MaxValue - number),
                makers => makers.Readers.Of(archive.Make(number))));
            writing.Write(generation, some, Environment.ProcessorCount, areNew: true, ct);
        }

        generation.Commit(new IndexState { Schema = IndexFields.SchemaVersion, IsComplete = true });
        var (took, used) = (Stopwatch.GetElapsedTime(begun), Usage() - cpu);
        generation.Show();
        targets.AtLeast("articles indexed in a second", count / took.TotalSeconds, 3_000);
        Targets.Print("  processor time for each", $"{used.TotalMicroseconds / count:0} µs, making its text included");
    }

    private static void MeasureVisibility(
        SyntheticArticles archive, IndexGeneration generation, int count, Targets targets)
    {
        using var makers = new DocumentMakers();
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            var article = archive.Make(count + i);
            var subject = new Subject(DocumentKinds.Article, article.Id);
            generation.Put(subject.Key, makers.Readers.Of(article));
            generation.Show();
            var itself = new TermQuery(new Term(IndexFields.Key, subject.Key));
            var found = generation.Ask(s => s.Search(itself, 1).TotalHits);
            times.Add(found == 1 ? Stopwatch.GetElapsedTime(begun).TotalMilliseconds : double.PositiveInfinity);
        }

        // The service looks twice a second.
        targets.Check("from the outbox to a searcher, slowest of 20", times.Max(), 1_500, "ms");
    }

    private static void Report(string folder, Targets targets)
    {
        var bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);
        Targets.Print("size of the index", $"{bytes / 1e6:N0} MB");
        using var process = Process.GetCurrentProcess();
        targets.Check("peak working set", process.PeakWorkingSet64 / 1e6, 600, "MB");
    }

    private static TimeSpan Usage()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
