using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>Finds in a text the words of a question, marked or not, and other ways to write them.</summary>
internal sealed class Matcher
{
    private readonly Dictionary<string, string?> _syllables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pairs;
    private readonly List<(string Word, string[] Syllables)> _ways;

    public Matcher(Question question)
    {
        foreach (var word in question.Words)
        {
            _syllables[word.Folded] = word.Marked;
            _joined.Add(word.Folded);
        }

        _pairs = [.. question.Pairs];
        _ways = [.. question.Words.SelectMany(w => w.OtherWays.Select(way => (w.Folded, way)))];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Match> In(AnalysedText text)
    {
        var found = new SortedDictionary<int, Match>();
        AddSyllables(text, found);
        foreach (var joined in text.Joined.Where(j => _joined.Contains(j.Folded)))
        {
            Add(text, found, joined.First, joined.Count, joined.Folded);
        }

        foreach (var (word, way) in _ways)
        {
            AddInARow(text, found, word, way);
        }

        return Telling([.. found.Values]);
    }

    private void AddSyllables(AnalysedText text, SortedDictionary<int, Match> found)
    {
        var exact = text.Syllables.Where(s => IsAsked(s) && _syllables[s.Folded] == s.Marked)
            .Select(s => s.Folded).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < text.Syllables.Count; i++)
        {
            var syllable = text.Syllables[i];
            if (IsAsked(syllable)
                && (!exact.Contains(syllable.Folded) || _syllables[syllable.Folded] == syllable.Marked))
            {
                found[i] = Of(text, i, syllable.Folded, IsPaired(text, i) || IsPaired(text, i - 1));
            }
        }
    }

    private bool IsAsked(Syllable syllable) => _syllables.ContainsKey(syllable.Folded);

    private bool IsPaired(AnalysedText text, int first) =>
        _pairs.Count > 0 && first >= 0 && text.IsPair(first) && _pairs.Contains(text.Pair(first));

    private static void AddInARow(AnalysedText text, SortedDictionary<int, Match> found, string word, string[] way)
    {
        for (var i = 0; i + way.Length <= text.Syllables.Count; i++)
        {
            var at = 0;
            while (at < way.Length && text.Syllables[i + at].Folded == way[at] && (at == 0 || text.IsPair(i + at - 1)))
            {
                at++;
            }

            if (at == way.Length)
            {
                Add(text, found, i, at, word);
            }
        }
    }

    private static void Add(AnalysedText text, SortedDictionary<int, Match> found, int first, int count, string word)
    {
        for (var i = first; i < first + count; i++)
        {
            found[i] = Of(text, i, word, isPaired: true);
        }
    }

    private static Match Of(AnalysedText text, int index, string word, bool isPaired) =>
        new(index, text.Syllables[index].Start, text.Syllables[index].End, word, isPaired);

    /// <summary>Where “dân vận” is found, a lone “dân” elsewhere says nothing.</summary>
    private static List<Match> Telling(List<Match> matches)
    {
        var paired = matches.Where(m => m.IsPaired).Select(m => m.Word).ToHashSet(StringComparer.Ordinal);
        return paired.Count == 0 ? matches : matches.FindAll(m => m.IsPaired || !paired.Contains(m.Word));
    }
}
