namespace NewsPortal.Web.Startup;

/// <summary>
/// Says in the log when pictures can no longer be read from their store, why, and when they can again: a line each, not
/// one per picture. Pages do not need the store and go on.
/// </summary>
public sealed class StorageOutage(TimeProvider clock, ILogger<StorageOutage> log)
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _since;

    /// <summary>True, and noted, when <paramref name="failure"/> means that the store cannot be used now.</summary>
    public bool Explains(Exception failure)
    {
        if (failure is not (IOException or UnauthorizedAccessException))
        {
            return false;
        }

        lock (_lock)
        {
            if (_since is null)
            {
                log.LogError("Pictures cannot be read: {Cause}", failure.Message);
                _since = clock.GetUtcNow();
            }
        }

        return true;
    }

    /// <summary>To be called after a picture has been read.</summary>
    public void Ended()
    {
        // Read without the lock: nearly every picture comes by here, and nearly always nothing has ended.
        if (_since is null)
        {
            return;
        }

        lock (_lock)
        {
            if (_since is { } since)
            {
                log.LogInformation("Pictures can be read again after {Outage}", clock.GetUtcNow() - since);
                _since = null;
            }
        }
    }
}
