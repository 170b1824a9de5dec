namespace NewsPortal.Core.Publications;

/// <summary>When a step that did not succeed is tried again, and when it is given up.</summary>
public static class StepPauses
{
    /// <summary>Our own pages are right within seconds, or something is wrong that an editor should hear of.</summary>
    private static readonly TimeSpan[] Checks = Seconds(1, 2, 4, 8, 15, 30, 60);

    /// <summary>Others may be away for hours.</summary>
    private static readonly TimeSpan[] Others = Seconds(30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 14_400, 28_800);

    /// <param name="attempts">Those made so far.</param>
    /// <returns>Null when no further attempt is worth it.</returns>
    public static TimeSpan? After(PublicationStepKind kind, int attempts)
    {
        var pauses = kind is PublicationStepKind.IndexNow or PublicationStepKind.WebSub ? Others : Checks;
        return attempts <= pauses.Length ? pauses[attempts - 1] : null;
    }

    private static TimeSpan[] Seconds(params int[] seconds) => [.. seconds.Select(s => TimeSpan.FromSeconds(s))];
}
