using NewsPortal.Core.Common;
using NewsPortal.Core.Search;
using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Questions;

/// <summary>
/// Reads what people type. Quotation marks in pairs make phrases; every other sign separates words and means nothing.
/// </summary>
internal sealed class QuestionReader
{
    private const int MostSyllables = 40;
    private const char Quote = '"';
    private const string QuotesOfAllKinds = "“”„‟«»＂";

    private readonly string _line;
    private readonly AnalysedText _text;
    private readonly List<Syllable> _syllables;

    private QuestionReader(string line)
    {
        _line = line;
        _text = AnalysedText.Of(line);
        _syllables = [.. _text.Syllables.Take(MostSyllables)];
    }

    public static Question Read(string? typed)
    {
        var line = Line(typed);
        var reader = new QuestionReader(line);
        return new Question
        {
            Typed = line,
            Syllables = reader._syllables,
            Words = reader.Words(),
            Phrases = reader.Phrases(),
            Pairs = reader.Pairs(),
        };
    }

    private static string Line(string? typed)
    {
        const int most = SearchRequest.WordsLength;

        // Letters may come in up to four characters each before they are composed.
        var start = typed is { Length: > most * 4 } ? typed[..(most * 4)] : typed;
        var line = VietnameseText.CleanLine(start);
        foreach (var quote in QuotesOfAllKinds)
        {
            line = line.Replace(quote, Quote);
        }

        return line.Length > most ? VietnameseText.CleanLine(line[..most]) : line;
    }

    private List<AskedWord> Words()
    {
        var words = new Dictionary<string, AskedWord>(StringComparer.Ordinal);
        for (var at = 0; at < _syllables.Count;)
        {
            var (word, count) = WordAt(at);
            if (!words.TryAdd(word.Folded, word) && words[word.Folded].Marked is null)
            {
                words[word.Folded] = word;
            }

            at += count;
        }

        return [.. words.Values];
    }

    private (AskedWord Word, int Count) WordAt(int at)
    {
        var joined = _text.Joined
            .Where(j => j.First == at && j.First + j.Count <= _syllables.Count && !AreApart(j))
            .Select(j => (JoinedWord?)j).MaxBy(j => j!.Value.Count);
        if (joined is { } one)
        {
            var split = _syllables.Skip(at).Take(one.Count).Select(s => s.Folded).ToArray();
            return (new AskedWord(one.Folded, null, [split, .. Abbreviations.NamesOf(one.Folded)]), one.Count);
        }

        return Abbreviations.At(_syllables, at) is { } name
            ? (new AskedWord(name.Short, null, Abbreviations.NamesOf(name.Short)), name.Length)
            : (AskedWord.Of(_syllables[at], Abbreviations.NamesOf(_syllables[at].Folded)), 1);
    }

    /// <summary>HLV CLB: two abbreviations beside each other, no third one.</summary>
    private bool AreApart(JoinedWord joined) => Abbreviations.NamesOf(joined.Folded).Count == 0
        && _syllables.Skip(joined.First).Take(joined.Count).Any(s => Abbreviations.NamesOf(s.Folded).Count > 0);

    private List<AskedPhrase> Phrases()
    {
        var phrases = new List<AskedPhrase>();
        for (var open = _line.IndexOf(Quote); open >= 0;)
        {
            var close = _line.IndexOf(Quote, open + 1);
            if (close < 0)
            {
                break;
            }

            var quoted = _syllables.Where(s => s.Start > open && s.End <= close).ToList();
            if (quoted.Count > 0)
            {
                phrases.Add(new AskedPhrase(
                    [.. quoted.Select(s => s.Folded)],
                    [.. quoted.Where(s => s.Marked != s.Folded).Select(s => s.Marked).Distinct()]));
            }

            open = _line.IndexOf(Quote, close + 1);
        }

        return phrases;
    }

    private List<string> Pairs() =>
        [.. _syllables.Zip(_syllables.Skip(1), (one, next) => $"{one.Folded} {next.Folded}").Distinct()];
}
