namespace NewsPortal.Core.Pages;

/// <summary>
/// All redirects, each leading to its end in one step: chains are flattened as they arise, circles are refused.
/// </summary>
public sealed class RedirectMap
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    public RedirectMap(IEnumerable<CheckedRedirect> stored)
    {
        foreach (var redirect in stored)
        {
            Lead(redirect.FromPath, redirect.ToPath);
        }

        _changed.Clear();
    }

    /// <summary>What differs from what was stored.</summary>
    public IReadOnlyList<CheckedRedirect> Changed =>
        [.. _changed.Select(from => new CheckedRedirect(from, _targets[from]))];

    /// <summary>Where the address leads; itself when it leads nowhere else.</summary>
    public string EndOf(string path) => _targets.GetValueOrDefault(path, path);

    /// <summary>False when this would lead back to where it starts; nothing is changed then.</summary>
    public bool TryAdd(CheckedRedirect redirect)
    {
        var end = EndOf(redirect.ToPath);
        if (end == redirect.FromPath)
        {
            return false;
        }

        Lead(redirect.FromPath, end);
        if (_sources.Remove(redirect.FromPath, out var earlier))
        {
            foreach (var from in earlier)
            {
                Lead(from, end);
            }
        }

        return true;
    }

    private void Lead(string from, string to)
    {
        if (_targets.TryGetValue(from, out var before))
        {
            if (before == to)
            {
                return;
            }

            _sources.GetValueOrDefault(before)?.Remove(from);
        }

        _targets[from] = to;
        _changed.Add(from);
        if (!_sources.TryGetValue(to, out var group))
        {
            _sources[to] = group = new(StringComparer.Ordinal);
        }

        group.Add(from);
    }
}
