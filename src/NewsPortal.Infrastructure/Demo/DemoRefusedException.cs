namespace NewsPortal.Infrastructure.Demo;

/// <summary>The demo newsroom is never mixed with articles of one's own.</summary>
public sealed class DemoRefusedException(int articles) : InvalidOperationException(
    $"This database holds {articles} articles already; the demo newsroom is only loaded into one without articles.");
