namespace NewsPortal.Core.Common;

/// <summary>Tells a database that is away from a mistake of ours.</summary>
public interface IDatabaseFaults
{
    /// <summary>
    /// A short cause in English for the log (missing, locked, unreachable, full, not migrated) when
    /// <paramref name="exception"/> or one inside it means that the database cannot be used now; otherwise null.
    /// </summary>
    string? UnavailableBecause(Exception exception);
}
