using System.Diagnostics;
using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Benchmarks.Search;

/// <summary>What readers type: a few words of a headline, half of them without marks, some with a phrase.</summary>
internal static class SearchQuestions
{
    public static void Measure(
        ReadersIndex index, SyntheticArticles archive, int count, Targets targets, CancellationToken ct)
    {
        var finder = new ArticleFinder(index, TimeProvider.System);
        var random = new Random(42);
        var typed = Enumerable.Range(0, count).Select(_ => Type(random, archive))
            .Where(w => !QuestionReader.Read(w).IsEmpty).ToList();
        foreach (var words in typed.Take(count / 10))
        {
            Ask(finder, words);
        }

        var times = new List<double>();
        foreach (var words in typed)
        {
            ct.ThrowIfCancellationRequested();
            var begun = Stopwatch.GetTimestamp();
            Ask(finder, words);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        times.Sort();
        Targets.Print("search, median", $"{times[times.Count / 2]:0.0} ms");
        targets.Check("search, 95 of 100 within", times[times.Count * 95 / 100], 50, "ms");
        Targets.Print("search, 99 of 100 within", $"{times[times.Count * 99 / 100]:0.0} ms");
    }

    private static void Ask(ArticleFinder finder, string words) =>
        finder.Find(QuestionReader.Read(words), new Filters(), SearchOrder.Relevance, 0, 20);

    private static string Type(Random random, SyntheticArticles archive)
    {
        var headline = archive.Corpus[random.Next(archive.Corpus.Count)].Headline.Split(' ');
        var length = Math.Min(headline.Length, 1 + random.Next(6));
        var words = string.Join(' ', headline.Skip(random.Next(headline.Length - length + 1)).Take(length));
        return random.Next(10) switch
        {
            0 => $"\"{words.Replace("\"", "", StringComparison.Ordinal)}\"",
            < 6 => VietnameseText.Fold(words),
            _ => words,
        };
    }
}
