using NewsPortal.Infrastructure;

namespace NewsPortal.Web.Startup;

/// <summary>
/// Says in the log when the database went away, why, and when it is back: a line each, not one per request.
/// </summary>
public sealed class DatabaseOutage(TimeProvider clock, ILogger<DatabaseOutage> log)
{
    private readonly Lock _lock = new();
    private string? _cause;
    private DateTimeOffset _since;

    /// <summary>True, and noted, when <paramref name="failure"/> means that the database cannot be used now.</summary>
    public bool Explains(Exception failure)
    {
        if (failure.DatabaseUnavailableBecause() is not { } cause)
        {
            return false;
        }

        lock (_lock)
        {
            if (cause != _cause)
            {
                log.LogError("The database is unavailable: {Cause}", cause);
            }

            _since = _cause is null ? clock.GetUtcNow() : _since;
            _cause = cause;
        }

        return true;
    }

    /// <summary>To be called after something has been read from the database.</summary>
    public void Ended()
    {
        lock (_lock)
        {
            if (_cause is not null)
            {
                log.LogInformation("The database is available again after {Outage}", clock.GetUtcNow() - _since);
                _cause = null;
            }
        }
    }
}
