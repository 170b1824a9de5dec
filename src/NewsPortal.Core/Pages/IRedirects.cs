namespace NewsPortal.Core.Pages;

/// <summary>Old addresses that lead on. Chains are flattened when written: one 301 reaches the end.</summary>
public interface IRedirects
{
    /// <summary>The path that now stands for <paramref name="path"/>, or null.</summary>
    Task<string?> FindAsync(string path, CancellationToken ct);
}
