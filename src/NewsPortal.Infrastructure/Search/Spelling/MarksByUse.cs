using NewsPortal.Infrastructure.Search.Analysis;
using NewsPortal.Infrastructure.Search.Questions;

namespace NewsPortal.Infrastructure.Search.Spelling;

/// <summary>Puts the marks on a question that the articles it found have there.</summary>
internal sealed class MarksByUse
{
    /// <summary>Of all readings of a syllable, the one that is offered has at least this share.</summary>
    private const double ClearMajority = 0.6;

    /// <summary>Marks that were typed stand when at least this share of the readings has them.</summary>
    private const double Known = 0.1;

    /// <summary>What stands there once may be a slip, or another word.</summary>
    private const int Often = 2;

    private readonly Question _question;
    private readonly Dictionary<string, int>[] _readings;
    private readonly ILookup<string, int> _places;

    private MarksByUse(Question question)
    {
        _question = question;
        _readings = [.. question.Syllables.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        _places = question.Syllables.Index().ToLookup(s => s.Item.Folded, s => s.Index, StringComparer.Ordinal);
    }

    /// <returns>
    /// The question as the texts write it; null where they do not agree on every syllable that was typed without marks.
    /// </returns>
    public static string? Of(Question question, IEnumerable<AnalysedText> texts)
    {
        var marks = new MarksByUse(question);
        foreach (var text in texts)
        {
            marks.Read(text);
        }

        return marks.Write();
    }

    /// <summary>A syllable counts beside a neighbour of the question: a lone one may be any word.</summary>
    private void Read(AnalysedText text)
    {
        for (var i = 0; i < text.Syllables.Count; i++)
        {
            foreach (var place in _places[text.Syllables[i].Folded])
            {
                if (_readings.Length == 1 || IsBeside(text, i, place, -1) || IsBeside(text, i, place, 1))
                {
                    var marked = text.Syllables[i].Marked;
                    _readings[place][marked] = _readings[place].GetValueOrDefault(marked) + 1;
                }
            }
        }
    }

    private bool IsBeside(AnalysedText text, int at, int place, int step)
    {
        var (other, asked) = (at + step, place + step);
        return asked >= 0 && asked < _question.Syllables.Count && other >= 0 && other < text.Syllables.Count
            && text.IsPair(Math.Min(at, other)) && text.Syllables[other].Folded == _question.Syllables[asked].Folded;
    }

    private string? Write()
    {
        var line = _question.Typed;
        foreach (var (place, syllable) in _question.Syllables.Index().Reverse())
        {
            if (Reading(place, syllable) is not { } marked)
            {
                return null;
            }

            if (marked != syllable.Marked)
            {
                var written = LetterCase.Like(line.AsSpan(syllable.Start, syllable.Length), marked);
                line = line[..syllable.Start] + written + line[syllable.End..];
            }
        }

        return line;
    }

    private string? Reading(int place, Syllable syllable)
    {
        var readings = _readings[place];
        var all = readings.Values.Sum();
        var isMarked = syllable.Marked != syllable.Folded;
        if (syllable.Form.IsNumber || (isMarked && readings.GetValueOrDefault(syllable.Marked) >= all * Known))
        {
            return syllable.Marked;
        }

        var (marked, count) = readings.Count == 0 ? default : readings.MaxBy(r => r.Value);
        return count >= Often && count >= all * ClearMajority ? marked : isMarked ? syllable.Marked : null;
    }
}
