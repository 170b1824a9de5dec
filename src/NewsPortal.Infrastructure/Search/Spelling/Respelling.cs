using Lucene.Net.Index;
using NewsPortal.Core.Common;
using NewsPortal.Infrastructure.Search.Finding;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>
/// Spells a question as newspapers would, where they have next to nothing like it: letters of Telex, a wrong letter, a
/// missing space. Neighbours decide between candidates: “dan van khep” is “kheo” because “van kheo” is written.
/// </summary>
internal sealed class Respelling(IndexTerms terms)
{
    private const int MostRespelt = 3;

    /// <summary>Every try looks up hundreds of candidates. Words that nobody writes come before others.</summary>
    private const int MostTried = 6;

    /// <summary>A longer question of little else is no slip, and every guess reads the index.</summary>
    private const int MostUnknown = 4;

    /// <summary>What is rarer than once in so many articles may be a slip that an archive has, too.</summary>
    private const int RareInArticles = 5_000;

    /// <summary>A candidate must be this much likelier than what was typed.</summary>
    private const double Likelier = 0.8;

    private readonly Splitting _splitting = new(terms);

    /// <param name="isFound">There are more than a few articles with all the words.</param>
    /// <returns>The question in other words; null when it is well as it is.</returns>
    public string? Of(Question question, bool isFound)
    {
        var words = question.Syllables.Select(s => s.Folded).ToList();
        var respelt = new Dictionary<int, string>();
        var unknown = Enumerable.Range(0, words.Count).Where(at => IsUnknown(words, at)).ToList();
        if (unknown.Count > MostUnknown && unknown.Count > words.Count / 2)
        {
            return null;
        }

        var passed = unknown.Skip(MostUnknown).ToHashSet();
        var spare = MostTried - Math.Min(unknown.Count, MostUnknown);
        for (var at = 0; at < words.Count && respelt.Count < MostRespelt; at++)
        {
            if (!passed.Contains(at) && IsSuspect(words, at, isFound, question)
                && (IsUnknown(words, at) || spare-- > 0) && Better(words, at, question) is { } better)
            {
                respelt[at] = better;
                words[at] = VietnameseText.Fold(better).Split(' ')[^1];
            }
        }

        return respelt.Count == 0 ? null : Put(question, respelt);
    }

    private bool IsUnknown(List<string> words, int at) => Frequency(words[at]) == 0;

    private bool IsSuspect(List<string> words, int at, bool isFound, Question question)
    {
        var syllable = question.Syllables[at];
        if (syllable.Form.IsNumber || syllable.Length < 2 || (syllable.Length == 2 && IsUpper(question, at)))
        {
            return false;
        }

        var frequency = Frequency(words[at]);
        var isStrange = !isFound || frequency < terms.Articles / RareInArticles;
        return frequency == 0 || (isStrange && words.Count > 1 && Neighbours(words, at, words[at]) <= 0);
    }

    private string? Better(List<string> words, int at, Question question)
    {
        if (!IsUnknown(words, at))
        {
            return LikeliestEdit(words, at, Likelihood(words, at, words[at]) + Likelier);
        }

        if (!IsUpper(question, at) && Telex.Read(question.Syllables[at].Marked) is { } telex
            && Frequency(VietnameseText.Fold(telex)) > 0)
        {
            return telex;
        }

        // A letter mended for the sake of a neighbour goes before a cut; of a word alone the more frequent is meant.
        var edit = LikeliestEdit(words, at, 0);
        return edit is not null && words.Count > 1 ? edit
            : _splitting.Split(words[at]) is { } cut && (edit is null || cut.Frequency >= Frequency(edit))
                ? cut.Words : edit;
    }

    private string? LikeliestEdit(List<string> words, int at, double atLeast) => EditCandidates.Of(words[at])
        .Where(w => Frequency(w) > 0 && (words.Count == 1 || Neighbours(words, at, w) > 0))
        .Select(w => (Word: w, Likelihood: Likelihood(words, at, w)))
        .Where(w => w.Likelihood > atLeast)
        .OrderByDescending(w => w.Likelihood).FirstOrDefault().Word;

    /// <summary>How often the word is written, and with these neighbours: logarithms of frequencies.</summary>
    private double Likelihood(List<string> words, int at, string word) =>
        (Math.Log(1 + Frequency(word)) * (words.Count == 1 ? 1 : 0.1)) + Neighbours(words, at, word);

    /// <summary>How much more often than by chance it stands beside its neighbours; 0 when never.</summary>
    private double Neighbours(List<string> words, int at, string word) =>
        (at > 0 ? Together(words[at - 1], word) : 0) + (at + 1 < words.Count ? Together(word, words[at + 1]) : 0);

    private double Together(string one, string next)
    {
        double pair = terms.Frequency(new Term(IndexFields.Text.Pairs, $"{one} {next}"));
        return pair == 0 ? 0 : Math.Log(1 + (pair * terms.Articles / ((double)Frequency(one) * Frequency(next))));
    }

    private int Frequency(string word) => terms.Frequency(new Term(IndexFields.Text.Folded, word));

    private static bool IsUpper(Question question, int at) => LetterCase.IsUpper(Typed(question, at));

    private static ReadOnlySpan<char> Typed(Question question, int at) =>
        question.Typed.AsSpan(question.Syllables[at].Start, question.Syllables[at].Length);

    /// <summary>The line as typed, with other words in their places.</summary>
    private static string Put(Question question, Dictionary<int, string> words)
    {
        var line = question.Typed;
        foreach (var (at, word) in words.OrderByDescending(w => w.Key))
        {
            var syllable = question.Syllables[at];
            var written = LetterCase.Like(Typed(question, at), word);
            line = line[..syllable.Start] + written + line[syllable.End..];
        }

        return line;
    }
}
