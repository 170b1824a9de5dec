using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsPortal.Core.Articles;
using NewsPortal.Infrastructure.Articles;
using NewsPortal.Infrastructure.Search;

namespace NewsPortal.Benchmarks.Search;

/// <summary>
/// Articles without end made of the shared corpus: each has most sentences of one real article and some of two others,
/// so that words and their neighbours are as frequent as in a real archive. Numbers make the same article every time.
/// </summary>
internal sealed class SyntheticArticles
{
    private const int EventCount = 2_000;
    private const int TagCount = 40_000;
    private const int AuthorCount = 400;
    private const int CategoryCount = 40;
    private static readonly DateTime Newest = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    private readonly List<CorpusArticle> _corpus;

    private SyntheticArticles(List<CorpusArticle> corpus) => _corpus = corpus;

    public IReadOnlyList<CorpusArticle> Corpus => _corpus;

    public static SyntheticArticles Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var corpus = new List<CorpusArticle>();
        while (lines.ReadLine() is { } line)
        {
            if (CorpusArticle.Of(JsonDocument.Parse(line).RootElement) is { } article)
            {
                corpus.Add(article);
            }
        }

        return new SyntheticArticles(corpus);
    }

    /// <param name="number">From 0, which is the newest; one every seven minutes.</param>
    public SearchableArticle Make(int number)
    {
        var random = new Random(number);
        var own = _corpus[random.Next(_corpus.Count)];
        var (second, third) = (_corpus[random.Next(_corpus.Count)], _corpus[random.Next(_corpus.Count)]);
        var id = int.MaxValue - number;
        return new SearchableArticle
        {
            Id = id,
            SortKey = SortKeys.Of(Newest.AddMinutes(-7 * (double)number), id),
            Form = random.Next(10) == 0 ? (ArticleForm)random.Next(6) : ArticleForm.Story,
            CategoryId = 1 + Skewed(random, CategoryCount),
            Headline = Half(own.Headline, first: true) + " " + Half(second.Headline, first: false),
            Standfirst = own.Standfirst,
            BodyHtml = Body(random, own, second, third),
            EventIds = random.Next(4) == 0 ? [1 + Skewed(random, EventCount)] : [],
            TagIds = [.. Enumerable.Range(0, random.Next(5)).Select(_ => 1 + Skewed(random, TagCount)).Distinct()],
            AuthorIds = [1 + Skewed(random, AuthorCount)],
            Names = [Half(third.Headline, first: true), Half(own.Headline, first: true)],
        };
    }

    private static string Body(Random random, CorpusArticle own, CorpusArticle second, CorpusArticle third)
    {
        var html = new StringBuilder(4_096);
        foreach (var sentence in own.Sentences)
        {
            var source = random.Next(10) switch { 0 => second, 1 => third, _ => own };
            html.Append("<p>");
            html.Append(source == own ? sentence : source.Sentences[random.Next(source.Sentences.Count)]);
            html.Append("</p>\n");
        }

        return html.ToString();
    }

    private static string Half(string headline, bool first)
    {
        var middle = headline.IndexOf(' ', headline.Length / 2);
        return middle < 0 ? headline : first ? headline[..middle] : headline[(middle + 1)..];
    }

    /// <summary>Few are often named, many seldom.</summary>
    private static int Skewed(Random random, int count) => (int)(Math.Pow(random.NextDouble(), 3) * count);
}
