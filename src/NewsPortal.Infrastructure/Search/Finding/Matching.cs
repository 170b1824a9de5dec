using Lucene.Net.Index;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>How much of a question must be met, strictest first.</summary>
internal enum Strictness
{
    /// <summary>All words, and phrases as quoted, marks and all.</summary>
    Quoted,

    /// <summary>All words, and phrases whatever their marks.</summary>
    QuotedFolded,

    /// <summary>All words, in any order.</summary>
    AllWords,

    /// <summary>Most of the words.</summary>
    PartialMatches,
}

/// <summary>What meets a question, by segment.</summary>
internal sealed record Matches(
    IReadOnlyList<(AtomicReaderContext Segment, FoundDocuments Found)> BySegment, Strictness Strictness) : IDisposable
{
    public SearchFit FitOf(Question question) => Strictness switch
    {
        Strictness.PartialMatches => SearchFit.MostWords,
        Strictness.AllWords when question.Phrases.Count > 0 => SearchFit.WordsApart,
        _ => SearchFit.AsAsked,
    };

    public int Count => BySegment.Sum(s => s.Found.Count);

    public long IdOf(Candidate candidate) =>
        ArticleColumns.Of(BySegment[candidate.Segment].Segment.AtomicReader).Ids[candidate.Document];

    /// <summary>Some of them.</summary>
    public Matches Only(IEnumerable<Candidate> some)
    {
        var bySegment = some.ToLookup(c => c.Segment, c => c.Document);
        return this with
        {
            BySegment = [.. BySegment.Select((s, number) => (s.Segment, FoundDocuments.Of(bySegment[number])))],
        };
    }

    public void Dispose()
    {
        foreach (var (_, found) in BySegment)
        {
            found.Dispose();
        }
    }
}

/// <summary>Finds what meets a question, as strictly as finds anything at all.</summary>
internal static class Matching
{
    private static readonly Term Article = new(IndexFields.Kind, DocumentKinds.Article);

    public static Matches Find(IndexTerms terms, Question question)
    {
        if (question.IsOpen)
        {
            return new Matches([.. terms.Segments.Select(s => (s, terms.All(s, [Article])))], Strictness.AllWords);
        }

        List<AskedWord> words = [.. question.Words.OrderBy(terms.Frequency)];
        var strictness = question.Phrases.Count == 0 ? Strictness.AllWords : Strictness.Quoted;
        for (; strictness < Strictness.PartialMatches && terms.Frequency(words[0]) > 0; strictness++)
        {
            var found = new Matches(Find(terms, words, question.Phrases, strictness), strictness);
            if (found.BySegment.Any(s => s.Found.Count > 0))
            {
                return found;
            }

            found.Dispose();
        }

        return new Matches([.. terms.Segments.Zip(PartialMatches.Find(terms, words))], Strictness.PartialMatches);
    }

    private static List<(AtomicReaderContext Segment, FoundDocuments Found)> Find(
        IndexTerms terms, List<AskedWord> words, IEnumerable<AskedPhrase> phrases, Strictness strictness)
    {
        var found = terms.Segments.Select(s => (s, WithAll(terms, s, words))).ToList();
        foreach (var phrase in strictness == Strictness.AllWords ? [] : phrases)
        {
            Phrases.Keep(terms, found, phrase, strictness == Strictness.Quoted);
        }

        return found;
    }

    private static FoundDocuments WithAll(IndexTerms terms, AtomicReaderContext segment, List<AskedWord> words)
    {
        var found = terms.All(segment, words[0]);
        foreach (var word in words.Skip(1))
        {
            terms.Keep(segment, found, word);
        }

        return found;
    }
}
