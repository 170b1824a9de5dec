using NewsPortal.Infrastructure.Search.Analysis;

namespace NewsPortal.Infrastructure.Search.Highlighting;

/// <summary>Chooses what to show of a text: where most of the words stand together.</summary>
internal sealed class Passages(string text, AnalysedText analysed, IReadOnlyList<Match> matches)
{
    private const int OneAlone = 44;
    private const int OneOfTwo = 24;
    private const string LeftOut = "…";

    private static readonly HashSet<string> None = [];

    /// <summary>One or two, in the order of the text.</summary>
    public IEnumerable<Passage> Best()
    {
        var all = matches.Select(m => m.Word).Distinct().Count();
        var alone = Densest(OneAlone, None);
        if (alone.Words.Count == all)
        {
            return Show(OneAlone, alone);
        }

        var first = Densest(OneOfTwo, None);
        var second = Densest(OneOfTwo, first.Words);
        return second.Words.Count == 0 || (second.From <= first.To && first.From <= second.To) ? Show(OneAlone, alone)
            : first.From < second.From ? Show(OneOfTwo, first, second) : Show(OneOfTwo, second, first);
    }

    /// <param name="except">Words that are shown elsewhere.</param>
    private Cluster Densest(int width, IReadOnlySet<string> except)
    {
        var best = new Cluster(0, 0, 0, None);
        for (var i = 0; i < matches.Count; i++)
        {
            var one = ClusterAt(i, width, except);
            if (one.Words.Count > 0 && one.Worth > best.Worth)
            {
                best = one;
            }
        }

        return best;
    }

    private Cluster ClusterAt(int first, int width, IReadOnlySet<string> except)
    {
        var words = new HashSet<string>();
        var worth = 0;
        var last = first;
        var end = Math.Min(matches[first].Index + width, EndOfLine(matches[first].Index));
        for (var i = first; i < matches.Count && matches[i].Index < end; i++)
        {
            worth += (matches[i].IsPaired ? 3 : 1)
                + (!except.Contains(matches[i].Word) && words.Add(matches[i].Word) ? 10 : 0);
            last = i;
        }

        return new Cluster(matches[first].Index, matches[last].Index, worth, words);
    }

    private IEnumerable<Passage> Show(int width, params IReadOnlyList<Cluster> clusters)
    {
        var shown = -1;
        foreach (var cluster in clusters)
        {
            var (first, last) = Widen(cluster, width, shown + 1);
            var startsLine = analysed.Syllables[first].StartsLine;
            var endsLine = last + 1 == EndOfLine(first);
            yield return new Passage(
                text,
                startsLine ? StartOfLineAt(analysed.Syllables[first].Start) : analysed.Syllables[first].Start,
                endsLine ? EndOfLineAt(analysed.Syllables[last].End) : analysed.Syllables[last].End,
                shown >= 0 ? " " : startsLine ? string.Empty : LeftOut + " ",
                endsLine ? string.Empty : " " + LeftOut);
            shown = last;
        }
    }

    /// <summary>Room on both sides, more after than before, within the paragraph and after what was shown.</summary>
    private (int First, int Last) Widen(Cluster cluster, int width, int earliest)
    {
        var (first, last) = (cluster.From, cluster.To);
        var room = Math.Max(0, width - (last - first + 1));
        for (var before = room / 3; before > 0 && first > earliest && !analysed.Syllables[first].StartsLine; before--)
        {
            first--;
            room--;
        }

        return (first, Math.Min(last + room, EndOfLine(last) - 1));
    }

    /// <summary>Index of the first syllable of the next paragraph.</summary>
    private int EndOfLine(int index)
    {
        do
        {
            index++;
        }
        while (index < analysed.Syllables.Count && !analysed.Syllables[index].StartsLine);

        return index;
    }

    private int StartOfLineAt(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private int EndOfLineAt(int at) => text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;

    /// <summary>Matches close together.</summary>
    /// <param name="From">Index of a syllable.</param>
    private sealed record Cluster(int From, int To, int Worth, IReadOnlySet<string> Words);
}
