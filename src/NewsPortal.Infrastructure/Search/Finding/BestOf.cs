namespace NewsPortal.Infrastructure.Search.Finding;

/// <param name="Key">Decides between equal scores, higher first; no two articles have the same.</param>
internal readonly record struct Ranked(float Score, long Key, long Id) : IComparable<Ranked>
{
    /// <summary>The better stands first.</summary>
    public int CompareTo(Ranked other) =>
        other.Score.CompareTo(Score) is var byScore and not 0 ? byScore : other.Key.CompareTo(Key);
}

/// <summary>Keeps the best so many of any number.</summary>
internal sealed class BestOf(int count)
{
    private readonly List<Ranked> _best = [];
    private readonly int _limit = Math.Max(1_024, count > int.MaxValue / 2 ? int.MaxValue : count * 2);
    private Ranked _worst;
    private bool _isFull;

    /// <summary>What scores less need not be added.</summary>
    public float Least => _isFull ? _worst.Score : float.MinValue;

    public void Add(Ranked one)
    {
        if (_isFull && (one.Score < _worst.Score || _worst.CompareTo(one) < 0))
        {
            return;
        }

        _best.Add(one);
        if (_best.Count >= _limit)
        {
            Prune();
            (_worst, _isFull) = (_best[^1], true);
        }
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Ranked> Best()
    {
        Prune();
        return _best;
    }

    private void Prune()
    {
        _best.Sort();
        if (_best.Count > count)
        {
            _best.RemoveRange(count, _best.Count - count);
        }
    }
}
