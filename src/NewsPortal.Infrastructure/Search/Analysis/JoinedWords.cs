using System.Globalization;

namespace NewsPortal.Infrastructure.Search.Analysis;

/// <summary>Finds in a text what is also written as one word.</summary>
internal sealed class JoinedWords
{
    private const int MostInitials = 5;

    private readonly string _text;
    private readonly List<Syllable> _all;
    private readonly List<JoinedWord> _found = [];

    private JoinedWords(string text, List<Syllable> syllables) => (_text, _all) = (text, syllables);

    public static IReadOnlyList<JoinedWord> In(string text, List<Syllable> syllables)
    {
        JoinedWords? joined = null;
        for (var i = 0; i + 1 < syllables.Count; i++)
        {
            if (!syllables[i + 1].StartsLine && (!IsWord(syllables[i]) || syllables[i + 1].Form.IsNumber))
            {
                (joined ??= new JoinedWords(text, syllables)).AddAt(i);
            }
        }

        return joined is null ? [] : joined._found;
    }

    private void AddAt(int i)
    {
        var (one, next) = (_all[i].Form, _all[i + 1].Form);
        switch (one.IsNumber, next.IsNumber)
        {
            case (true, true):
                AddThousands(i);
                AddDate(i, i + 1, ['/', '-', '.']);
                break;
            case (true, false) when next.Folded == "thang" && i + 2 < _all.Count:
                AddDate(i, i + 2, [' ']);
                break;
            case (false, false):
                AddInitials(i);
                break;
            default:
                AddCode(i);
                break;
        }
    }

    /// <summary>COVID-19, U.23, 5G.</summary>
    private void AddCode(int i)
    {
        if (Gap(i) is '\0' or '-' or '.' && _all[i + 1].End - _all[i].Start <= AnalysedText.MostLetters)
        {
            Add(i, 2, _all[i].Folded + _all[i + 1].Folded);
        }
    }

    /// <summary>4.400: groups of three digits.</summary>
    private void AddThousands(int i)
    {
        if (_all[i].Length > 3 || (i > 0 && _all[i - 1].Form.IsNumber && Gap(i - 1) is '.' or ','))
        {
            return;
        }

        var last = i;
        while (last + 1 < _all.Count && _all[last + 1] is { Form.IsNumber: true, Length: 3 } && Gap(last) is '.' or ',')
        {
            last++;
        }

        if (last > i && _all[last].End - _all[i].Start <= AnalysedText.MostLetters)
        {
            Add(i, last - i + 1, string.Concat(_all[i..(last + 1)].Select(s => s.Folded)));
        }
    }

    /// <summary>A day and a month, without leading zeros: 16/12.</summary>
    private void AddDate(int i, int month, ReadOnlySpan<char> signs)
    {
        var (d, m) = (Number(i), Number(month));
        if (signs.Contains(Gap(i)) && d is >= 1 and <= 31 && m is >= 1 and <= 12)
        {
            Add(i, month - i + 1, string.Create(CultureInfo.InvariantCulture, $"{d}/{m}"));
        }
    }

    /// <summary>TP.HCM, GD&amp;ĐT, U.S.A: letters that make no syllable, side by side.</summary>
    private void AddInitials(int i)
    {
        var word = _all[i].Folded;
        for (var last = i + 1; last < _all.Count && last - i < MostInitials && AreInitials(last - 1)
            && _all[last].End - _all[i].Start <= AnalysedText.MostLetters; last++)
        {
            word += _all[last].Folded;
            Add(i, last - i + 1, word);
        }
    }

    private bool AreInitials(int i)
    {
        var (one, next) = (_all[i], _all[i + 1]);
        return !next.StartsLine && !next.Form.IsNumber && (one, next) switch
        {
            ({ Length: 1 }, { Length: 1 }) => Gap(i) is '.' or '&',
            ({ Form.HasVowel: false }, { Form.HasVowel: false }) => Gap(i) is '.' or '-' or '&' or '/' or ' ',
            _ => false,
        };
    }

    private static bool IsWord(Syllable syllable) => syllable.Form.HasVowel && syllable.Length > 1;

    private int? Number(int i) => _all[i] is { Form.IsNumber: true, Length: <= 2 }
        && int.TryParse(_all[i].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private void Add(int first, int count, string folded) => _found.Add(new JoinedWord(folded, first, count));

    /// <summary>The sign between a syllable and the next, NUL where there is none; “. ” is like a space.</summary>
    private char Gap(int i)
    {
        var between = _text.AsSpan(_all[i].End, _all[i + 1].Start - _all[i].End);
        return between.Length switch
        {
            0 => '\0',
            1 => between[0],
            2 when between[1] == ' ' && between[0] is '.' or ' ' => ' ',
            _ => '\uFFFF',
        };
    }
}
