namespace NewsPortal.Infrastructure.Search.Finding;

/// <summary>Counts by small numbers, such as ids of categories.</summary>
internal sealed class CountById
{
    private int[] _counts = new int[64];

    public int this[int id] => (uint)id < (uint)_counts.Length ? _counts[id] : 0;

    public void Add(int id)
    {
        if (id >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(id + 1, _counts.Length * 2));
        }

        _counts[id]++;
    }

    /// <summary>Ids that were counted, ascending.</summary>
    public IEnumerable<int> Ids()
    {
        for (var id = 0; id < _counts.Length; id++)
        {
            if (_counts[id] > 0)
            {
                yield return id;
            }
        }
    }
}
